import { addressesBelow, type MockAddresses } from "./addresses.ts";
import { type BrowserWorld, createBrowserWorld } from "./browser-world.ts";
import { type CallbackInbox, createCallbackInbox } from "./callback-inbox.ts";
import { explainRefusal, requireInScope, requireWorkers } from "./explain-refusal.ts";
import { foreignWorker, requireFreeScope } from "./foreign-worker.ts";
import { readTold, writeMessage } from "./messages.ts";
import {
  type PageMessageEvent,
  type PageRegistration,
  type PageWorkers,
  pagePlatform,
} from "./page-platform.ts";
import { activeWorker, askWorker, controlledBy } from "./ready-worker.ts";
import { type PlainOptions, workerScript } from "./worker-script.ts";

export interface BrowserMockOptions extends PlainOptions {
  /** Where the worker file lies, on the page's own origin. Default `/coreclaw-mock-sw.js`. */
  readonly worker?: string | undefined;
  /** What the worker may control, the page among it. Default: the folder that its file lies in. */
  readonly scope?: string | undefined;
  /** Told in a sentence what somebody should know: that kept worlds could not be used, or not be kept. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** A mock in a Service Worker of this page. */
export interface BrowserMock extends MockAddresses {
  /** Where callbacks arrive, whatever address they are for; none goes to the network. */
  readonly callbacks: CallbackInbox;
  /** The world of an API key, to move its time and to begin it anew. */
  world(key: string): BrowserWorld;
  /**
   * Unregisters the worker and forgets all worlds. Requests go to the network again; those to the
   * live API, where the mock has answered them, only once the page is loaded again.
   */
  stop(): Promise<void>;
}

/** Browsers stop a worker that nobody needed for half a minute, and its callbacks would wait with it. */
const PING_MS = 15_000;

/**
 * Registers the worker, or takes up the one there is, and resolves when it answers the requests of
 * this page. Worlds that were kept go on, unless the options are others than before.
 *
 * @throws {BrowserMockError} There are no Service Workers here, the file is not there, the scope is
 *   another worker's, or an option is wrong; the message says what to do.
 */
export async function startBrowserMock(options: BrowserMockOptions = {}): Promise<BrowserMock> {
  const { worker = "/coreclaw-mock-sw.js", scope, onWarning = () => {}, ...simulated } = options;
  const platform = pagePlatform();
  const workers = requireWorkers(platform);
  const page = platform.location?.href ?? "";
  const file = new URL(worker, page);
  const script = workerScript(file, simulated);
  const whole = new URL(scope ?? "./", scope === undefined ? file : page).href;
  requireInScope(page, whole);
  await requireFreeScope(workers, file, whole);

  const { inbox, take } = createCallbackInbox();
  const deaf = listen(workers, { take, onWarning });
  try {
    const registration = await register(workers, script, whole);
    const active = await activeWorker(registration);
    await askWorker(active, "start");
    await controlledBy(workers, script.href);
    const pings = setInterval(() => {
      workers.controller?.postMessage(writeMessage("ping"), []);
    }, PING_MS);
    const addresses = addressesBelow(registration.scope);
    return {
      ...addresses,
      callbacks: inbox,
      world: (key) => createBrowserWorld(addresses.controlUrl, key),
      async stop() {
        clearInterval(pings);
        deaf();
        if (foreignWorker(registration, file) !== undefined) return; // the app's own took its place
        await askWorker(registration.active ?? active, "stop").finally(() =>
          registration.unregister(),
        );
      },
    };
  } catch (error) {
    deaf();
    throw error;
  }
}

async function register(
  workers: PageWorkers,
  script: URL,
  scope: string,
): Promise<PageRegistration> {
  const options = { scope, updateViaCache: "none" } as const;
  try {
    const registration = await workers.register(script.href, options);
    // One that was there is taken as it is, and the browser would look for a newer file only later.
    const isKnown = registration.active?.scriptURL === script.href;
    if (isKnown) await registration.update().catch(() => {}); // offline, the worker that is there will do
    return registration;
  } catch (error) {
    throw await explainRefusal(error, script, scope);
  }
}

interface Ears {
  readonly take: ReturnType<typeof createCallbackInbox>["take"];
  readonly onWarning: (message: string) => void;
}

/** Hears what workers tell this page, until the returned function is called. */
function listen(workers: PageWorkers, { take, onWarning }: Ears): () => void {
  const hear = ({ data, ports }: PageMessageEvent) => {
    const told = readTold(data);
    if (told?.kind === "warning") onWarning(told.message);
    if (told?.kind !== "callback") return;
    ports[0]?.postMessage({ ok: true }, []);
    take(told.callback);
  };
  workers.addEventListener("message", hear);
  workers.startMessages();
  return () => workers.removeEventListener("message", hear);
}
