/** Everybody who waits for one signal, behind a single listener: Node 20 warns of a leak at the eleventh. */
interface Waiting {
  readonly listeners: Set<() => void>;
  readonly notify: () => void;
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/** Calls `listener` when `signal` is aborted, unless the function that comes back was called before. */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  const { listeners, notify } = waitingFor.get(signal) ?? listenTo(signal);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || waitingFor.get(signal)?.listeners !== listeners) return;
    waitingFor.delete(signal);
    signal.removeEventListener("abort", notify);
  };
}

function listenTo(signal: AbortSignal): Waiting {
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  signal.addEventListener("abort", notify, { once: true });
  const waiting = { listeners, notify };
  waitingFor.set(signal, waiting);
  return waiting;
}
