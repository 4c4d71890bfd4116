import { BrowserMockError } from "./browser-mock-error.ts";
import type { PageRegistration, PageWorkers } from "./page-platform.ts";

/** The path of a worker that is another file than the mock's; undefined where there is none. */
export function foreignWorker(
  { active, waiting, installing }: PageRegistration,
  file: URL,
): string | undefined {
  const worker = active ?? waiting ?? installing;
  if (worker === null) return undefined;
  const { origin, pathname } = new URL(worker.scriptURL); // the query holds options of the mock
  return origin === file.origin && pathname === file.pathname ? undefined : pathname;
}

/** @throws {BrowserMockError} A worker of the app's own has the scope, and would be replaced. */
export async function requireFreeScope(
  workers: PageWorkers,
  file: URL,
  scope: string,
): Promise<void> {
  const registration = await workers.getRegistration(scope);
  if (registration?.scope !== scope) return;
  const other = foreignWorker(registration, file);
  if (other === undefined) return;
  throw new BrowserMockError(
    `The scope ${scope} is the one of the Service Worker ${other}, and the mock would take its place. Give the mock a scope of its own that this page lies in, with the option scope, for example ${exampleOf(scope)}; or unregister that worker first.`,
  );
}

function exampleOf(scope: string): string {
  return `${new URL(scope).pathname.replace(/\/?$/, "/")}demo/`;
}
