import { BrowserMockError } from "./browser-mock-error.ts";
import { messageOf } from "./message-of.ts";
import type { PagePlatform, PageWorkers } from "./page-platform.ts";

/** @throws {BrowserMockError} There are no Service Workers here; the message says why. */
export function requireWorkers({
  navigator,
  location,
  isSecureContext,
}: PagePlatform): PageWorkers {
  const workers = navigator?.serviceWorker;
  if (location === undefined) {
    throw new BrowserMockError(
      "startBrowserMock needs a page. In Node, use createSimulator or startSimulator of @coreclaw/mock.",
    );
  }
  if (isSecureContext === false) {
    const { origin } = new URL(location.href);
    throw new BrowserMockError(
      `Browsers have no Service Workers on ${origin}: open the page on http://localhost or over https.`,
    );
  }
  if (workers !== undefined) return workers;
  throw new BrowserMockError(
    "This browser has no Service Workers here; some leave them out in private windows. Open the page in an ordinary window.",
  );
}

/** @throws {BrowserMockError} The page lies outside of the scope, so no worker of it would control it. */
export function requireInScope(page: string, scope: string): void {
  if (page.startsWith(scope)) return;
  throw new BrowserMockError(
    `The worker would never answer this page: ${new URL(page).pathname} does not lie below the scope ${scope}. Choose a scope above both, with the option scope.`,
  );
}

/** Why a browser did not take a worker: it says little itself, so the file is asked for once more. */
export async function explainRefusal(
  error: unknown,
  script: URL,
  scope: string,
): Promise<BrowserMockError> {
  const file = script.pathname;
  const reason = (await fileProblem(script, scope)) ?? `the browser says: ${messageOf(error)}`;
  return new BrowserMockError(`The worker ${file} cannot be used: ${reason}`, { cause: error });
}

const PUT_IT_THERE =
  "Put a copy of dist/service-worker.js of @coreclaw/mock there, or name its place with the option worker.";

/** Undefined where nothing is wrong with the file. */
async function fileProblem(script: URL, scope: string): Promise<string | undefined> {
  const answer = await fetch(script, { cache: "no-store" }).catch(() => undefined);
  if (answer === undefined) return "it cannot be loaded. Is the server of this page running?";
  await answer.body?.cancel();
  if (!answer.ok) return `the server answers HTTP ${answer.status}. ${PUT_IT_THERE}`;
  const type = answer.headers.get("content-type") ?? "without a type";
  if (!/javascript|ecmascript/i.test(type)) {
    return `the server gives ${type.slice(0, 80)}, not JavaScript; many do where there is no file. ${PUT_IT_THERE}`;
  }
  const allowed = new URL(answer.headers.get("service-worker-allowed") ?? "./", script);
  if (scope.startsWith(allowed.href)) return undefined;
  return `its scope would be ${scope}, which does not lie below ${allowed.pathname}. Put the file at ${new URL(scope).pathname}, or let the server send Service-Worker-Allowed with it.`;
}
