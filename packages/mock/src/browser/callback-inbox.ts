import type { OutgoingCallback } from "../simulator/callbacks/send-callback.ts";

/** A callback as its receiver would have got it. */
export interface ReceivedCallback extends OutgoingCallback {
  /** The body, read as JSON. Nobody has checked it, as nobody would at its address. */
  readonly payload: unknown;
  /** Real Unix milliseconds. */
  readonly receivedAt: number;
}

/** Where callbacks arrive in a page, whatever address they are for. */
export interface CallbackInbox {
  /** Those that arrived since the page was loaded, the oldest first; at most a thousand. */
  readonly received: readonly ReceivedCallback[];
  /** Calls `listener` with each that arrives, until the returned function is called. */
  onReceive(listener: (callback: ReceivedCallback) => void): () => void;
}

const KEPT = 1_000;

/** @param now Real Unix milliseconds. */
export function createCallbackInbox(now: () => number = Date.now) {
  let received: readonly ReceivedCallback[] = [];
  const listeners = new Set<(callback: ReceivedCallback) => void>();
  const inbox: CallbackInbox = {
    get received() {
      return received;
    },
    onReceive(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const take = (callback: OutgoingCallback) => {
    const taken = { ...callback, payload: parse(callback.body), receivedAt: now() };
    received = [...received, taken].slice(-KEPT);
    for (const listener of [...listeners]) listener(taken);
  };
  return { inbox, take };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
