import { type Data, record, text } from "./read.ts";

/** The control API said no, in its own words. */
export class ControlProblem extends Error {
  override readonly name = "ControlProblem";
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Nothing answered, or something that is not the mock. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

export interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  /** The id of the world that is meant; all of them without one. */
  readonly world?: string | undefined;
}

/** Speaks to the control API beside the page. The token stays in this memory. */
export class ControlClient {
  readonly #base: string;
  #token: string | undefined;

  /** @param base The address of the page itself, which its calls are relative to. */
  constructor(base: string) {
    this.#base = base;
  }

  useToken(token: string): void {
    this.#token = token;
  }

  /**
   * @throws {ControlProblem} The control API refused.
   * @throws {NoAnswer} Nothing answered.
   */
  async ask(path: string, { method = "GET", body, world }: Ask = {}): Promise<Data> {
    const headers = new Headers({ accept: "application/json" });
    if (this.#token !== undefined) headers.set("x-mock-token", this.#token);
    if (world !== undefined) headers.set("x-mock-world", world);
    if (body !== undefined) headers.set("content-type", "application/json");
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const { isOk, data } = await send(new URL(path, this.#base), init);
    if (isOk) return data;
    const error = record(data["error"]);
    throw new ControlProblem(text(error["kind"]), text(error["message"]) || "The mock said no.");
  }
}

/** Settling sends callbacks and waits for their receivers. */
const CHANGE_MS = 120_000;
const READ_MS = 10_000;

/** A proxy in front of a mock that is gone answers with a page: that is no answer either. */
async function send(url: URL, init: RequestInit) {
  const signal = AbortSignal.timeout(init.method === "GET" ? READ_MS : CHANGE_MS);
  try {
    const response = await fetch(url, { ...init, credentials: "omit", redirect: "error", signal });
    return { isOk: response.ok, data: record(await response.json()) };
  } catch (error) {
    throw new NoAnswer("The mock does not answer.", { cause: error });
  }
}
