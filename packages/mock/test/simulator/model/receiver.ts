import type {
  CallbackResult,
  SendCallback,
} from "../../../src/simulator/callbacks/send-callback.ts";

/** A callback that came in: what it said, and when, in the time of the world that sent it. */
export interface Arrival {
  readonly at: number;
  readonly payload: Payload;
  /** What the sender was told. */
  readonly outcome: "taken" | "failed" | "refused";
}

export interface Payload {
  readonly run_slug: string;
  readonly status: number;
  readonly results: number;
  readonly usage: string;
}

/** How receivers behave, as the last part of their address. */
export const RECEIVERS = ["answers", "fails-once", "fails-twice", "never", "forbidden"] as const;

export type ReceiverName = (typeof RECEIVERS)[number];

/** After so many failures each receiver takes a callback; the last one is never reached. */
const FAILURES: Readonly<Record<ReceiverName, number>> = {
  answers: 0,
  "fails-once": 1,
  "fails-twice": 2,
  never: Number.POSITIVE_INFINITY,
  forbidden: Number.POSITIVE_INFINITY,
};

export function receiverUrl(key: string, name: ReceiverName): string {
  return `http://127.0.0.1/${key}/${name}`;
}

/** Takes callbacks for all worlds; `sink` gets them, and may be exchanged. */
export class Receiver {
  sink: (key: string, arrival: Arrival) => void = () => {};
  /** While a copy of a world is tried, what it sends is taken and counts for nothing. */
  isAside = false;
  readonly #seen = new Map<string, number>();
  readonly #now: (key: string) => number;

  constructor(now: (key: string) => number) {
    this.#now = now;
  }

  readonly send: SendCallback = async ({ url, body }) => {
    if (this.isAside) return { status: 204 };
    const key = new URL(url).pathname.split("/")[1] ?? "";
    const payload = JSON.parse(body) as Payload; // checked against the record of its run
    const result = this.#answer(url, payload);
    const taken = "status" in result && result.status < 300;
    const outcome = taken ? "taken" : "refused" in result ? "refused" : "failed";
    this.sink(key, { at: this.#now(key), payload, outcome });
    return result;
  };

  #answer(url: string, { run_slug, status }: Payload): CallbackResult {
    const name = nameOf(url);
    if (name === "forbidden") return { error: "not there", refused: true };
    const attempt = `${url} ${run_slug} ${status > 2}`;
    const failed = this.#seen.get(attempt) ?? 0;
    if (failed >= FAILURES[name]) return { status: 204 };
    this.#seen.set(attempt, failed + 1);
    return name === "never" ? { error: "nobody answers" } : { status: 503 };
  }

  /** For worlds that were put back or begun anew: nothing of theirs has come in yet. */
  forget(key: string): void {
    for (const attempt of this.#seen.keys()) {
      if (attempt.startsWith(`http://127.0.0.1/${key}/`)) this.#seen.delete(attempt);
    }
  }
}

function nameOf(url: string): ReceiverName {
  const name = url.split("/").at(-1);
  return RECEIVERS.find((one) => one === name) ?? "answers";
}
