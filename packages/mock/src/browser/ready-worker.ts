import { BrowserMockError } from "./browser-mock-error.ts";
import { exchange } from "./exchange.ts";
import { type Ask, readReply, writeMessage } from "./messages.ts";
import type { PageRegistration, PageWorker, PageWorkers } from "./page-platform.ts";

/** Real milliseconds that a step of the start may take. */
export const PATIENCE_MS = 20_000;

/**
 * The newest worker of a registration, once it is the active one.
 *
 * @throws {BrowserMockError} It was given up, or waits too long for an older one.
 */
export async function activeWorker(registration: PageRegistration): Promise<PageWorker> {
  const { installing, waiting, active } = registration;
  const newest = installing ?? waiting ?? active;
  if (newest === null) throw gaveUp();
  await until(
    () => newest.state === "activated" || newest.state === "redundant",
    (look) => onEvent(newest, "statechange", look),
    "An older worker is still busy with a request of this page. Load the page again.",
  );
  if (newest.state === "redundant") throw gaveUp();
  return newest;
}

/** Resolves when the worker answers this page's requests. */
export async function controlledBy(workers: PageWorkers, script: string): Promise<void> {
  await until(
    () => workers.controller?.scriptURL === script,
    (look) => onEvent(workers, "controllerchange", look),
    "The worker does not take this page over. Load the page again.",
  );
}

/** @throws {BrowserMockError} The worker says no, or nothing at all. */
export async function askWorker(worker: PageWorker, ask: Ask): Promise<void> {
  const answer = await exchange(worker, writeMessage(ask), PATIENCE_MS);
  if (answer === undefined) {
    throw new BrowserMockError(
      `The worker ${worker.scriptURL} does not answer. Is it one of @coreclaw/mock?`,
    );
  }
  const reply = readReply(answer);
  if ("error" in reply) throw new BrowserMockError(reply.error);
}

function gaveUp(): BrowserMockError {
  return new BrowserMockError(
    "The browser gave the worker up while it started; another page may have registered another one. Load the page again.",
  );
}

interface EventSource<T extends string> {
  addEventListener(type: T, listener: () => void): void;
  removeEventListener(type: T, listener: () => void): void;
}

function onEvent<T extends string>(source: EventSource<T>, type: T, listener: () => void) {
  source.addEventListener(type, listener);
  return () => source.removeEventListener(type, listener);
}

/** Looks now and after each event; gives up with `problem` when patience has run out. */
function until(
  reached: () => boolean,
  listen: (look: () => void) => () => void,
  problem: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      stopListening();
      settle();
    };
    const look = () => {
      if (reached()) finish(resolve);
    };
    const timer = setTimeout(
      () => finish(() => reject(new BrowserMockError(problem))),
      PATIENCE_MS,
    );
    const stopListening = listen(look);
    look();
  });
}
