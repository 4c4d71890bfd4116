import { asRecord } from "../document/document.ts";

/** Whoever takes messages: a worker, or a page. */
export interface Addressee {
  postMessage(message: unknown, transfer: readonly unknown[]): void;
}

/**
 * Sends a message with a port for the answer. Resolves with the first that comes back; undefined when
 * none does within `timeoutMs` real milliseconds.
 */
export function exchange(to: Addressee, message: unknown, timeoutMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1: here, port2: there } = new MessageChannel();
    const settle = (answer: unknown) => {
      clearTimeout(timer);
      here.close();
      resolve(answer);
    };
    const timer = setTimeout(settle, timeoutMs, undefined);
    here.addEventListener("message", (event) => settle(asRecord(event)["data"]));
    here.start();
    to.postMessage(message, [there]);
  });
}
