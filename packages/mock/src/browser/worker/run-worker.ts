import { defect } from "../../front/defect.ts";
import { errorAnswer } from "../../front/mock-error.ts";
import type { LoadPage } from "../../simulator/control/page-answer.ts";
import { createSimulator, type Simulator } from "../../simulator/create-simulator.ts";
import type { SimulatorOptions } from "../../simulator/settings.ts";
import { addressesBelow } from "../addresses.ts";
import { messageOf } from "../message-of.ts";
import { type Ask, type Reply, readAsk, writeMessage } from "../messages.ts";
import { createInboxSender } from "./inbox-sender.ts";
import { KeptMock } from "./kept-mock.ts";
import { refuseForm } from "./refuse-form.ts";
import { requestMaker } from "./request-maker.ts";
import { type Route, routeOf } from "./route.ts";
import { unanswered } from "./unanswered.ts";
import { readWorkerOptions } from "./worker-options.ts";
import type { WorkerMessageEvent, WorkerScope } from "./worker-scope.ts";
import { createWorldStore } from "./world-store.ts";

/**
 * Makes a Service Worker a mock of everything below one folder of its scope. Listeners are there
 * from the first moment on, as browsers want it; the worlds are loaded when they are needed.
 */
export function runWorker(scope: WorkerScope, page: LoadPage | undefined): void {
  const addresses = addressesBelow(scope.registration.scope);
  const options = readWorkerOptions(scope.location.search);
  const mock = new KeptMock({
    identity: options.identity,
    store: createWorldStore(scope.indexedDB, `coreclaw-mock ${addresses.baseUrl}/`),
    onProblem: (message) => void warn(scope, message),
    create: (snapshot) =>
      createSimulator({
        ...options.simulator,
        filesUrl: addresses.filesUrl,
        sendCallback: createInboxSender(scope.clients, addresses),
        page,
        snapshot,
      } as SimulatorOptions), // checked member by member in there
  });

  // A newer worker takes over at once: the pages would go on with the old one, beside its worlds.
  scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));
  scope.addEventListener("fetch", (event) => {
    const route = routeOf(event.request.url, addresses, options.answerProduction);
    if (route !== undefined) event.respondWith(answer(mock, event.request, route));
  });
  scope.addEventListener("message", (event) => {
    const ask = readAsk(event.data);
    if (ask !== undefined) event.waitUntil(reply(event, () => obey(scope, mock, ask)));
  });
}

async function answer(mock: KeptMock, request: Request, route: Route): Promise<Response> {
  const forged = refuseForm(request, route);
  if (forged !== undefined) return forged;
  let isOn: boolean;
  try {
    isOn = (await mock.wake()) !== undefined;
  } catch (error) {
    return errorAnswer(defect(error, request)).toResponse();
  }
  if (!isOn) return await unanswered(request);
  const remake = await requestMaker(request);
  const { to, url } = route;
  const ask = (simulator: Simulator) =>
    to === "files" ? simulator.fetchFile(remake(url)) : simulator.fetch(remake(url));
  return (await mock.answer(ask)) ?? (await unanswered(remake(request.url))); // stopped meanwhile
}

async function obey(scope: WorkerScope, mock: KeptMock, ask: Ask): Promise<void> {
  if (ask === "stop") return await mock.stop();
  if (ask === "ping") return void (await mock.wake());
  await scope.clients.claim(); // a page that was loaded past the worker is not its own yet
  await mock.start();
}

async function reply({ ports }: WorkerMessageEvent, work: () => Promise<void>): Promise<void> {
  let said: Reply = { ok: true };
  try {
    await work();
  } catch (error) {
    said = { error: messageOf(error) };
  }
  ports[0]?.postMessage(said, []);
}

/** Also to pages that are just being loaded, and not controlled yet. */
async function warn({ clients, registration }: WorkerScope, message: string): Promise<void> {
  const windows = await clients.matchAll({ includeUncontrolled: true });
  const pages = windows.filter(({ url }) => url.startsWith(registration.scope));
  for (const page of pages) page.postMessage(writeMessage({ kind: "warning", message }), []);
}
