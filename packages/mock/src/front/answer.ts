import type { Transmission } from "./transmission.ts";

/** What is told of an answer besides itself: to logs, to the control API, and to what damages it. */
export interface Said {
  /** The code in its envelope, where it has one. */
  readonly code?: number | undefined;
  readonly message?: string | undefined;
  /** The operation that answered; undefined where the request found none. */
  readonly operation?: string | undefined;
  /** Whose world it was about. */
  readonly world?: string | undefined;
  /** The scenario that the request preferred. */
  readonly scenario?: string | undefined;
  /** The body of the request as JSON text, where it is short. */
  readonly body?: string | undefined;
  /** The run that it was about, or that it started: a value that later events do not change. */
  readonly run?: unknown;
  /** The time of its world that it was answered for, in Unix milliseconds. */
  readonly at?: number | undefined;
  /** What the answer comes from; undefined where an operation simply did its work. */
  readonly because?: Because | undefined;
  /** The body of the answer before it became text. */
  readonly envelope?: unknown;
  /** Whether a fault has made it something that the contract does not promise. */
  readonly offContract?: boolean | undefined;
  /** What went wrong on purpose. */
  readonly faults?: readonly ToldFault[] | undefined;
}

/**
 * Where an answer comes from: how the key is treated, what the request asks for, what is wrong with
 * it, the state of the world, a fault, or an example that was asked for.
 */
export type Because =
  | "no-key"
  | "account"
  | "rate"
  | "scenario"
  | "input"
  | "request"
  | "state"
  | "fault"
  | "example";

/** A fault that was made to happen, and the rule that said so; undefined where the request did. */
export interface ToldFault {
  readonly fault: string;
  readonly rule: string | undefined;
}

interface AnswerParts {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly said?: Said | undefined;
  readonly transmission?: Transmission | undefined;
}

/**
 * An answer as plain data. A server writes it as it is; as a `Response`, whose body is a stream, the
 * same answer costs several times as much.
 */
export class Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly said: Said | undefined;
  /** Undefined where it simply arrives. */
  readonly transmission: Transmission | undefined;

  constructor({ status, headers, body, said, transmission }: AnswerParts) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.said = said;
    this.transmission = transmission;
  }

  /** The same with other parts. */
  with(parts: Partial<AnswerParts>): Answer {
    return new Answer({ ...this.#parts, ...parts });
  }

  withHeaders(headers: Readonly<Record<string, string>>): Answer {
    return this.with({ headers: { ...this.headers, ...headers } });
  }

  /** Says more about itself. */
  about(said: Said): Answer {
    return this.with({ said: { ...this.said, ...said } });
  }

  /** RFC 9110: a HEAD has the headers of the GET, its length included. */
  withoutBody(): Answer {
    const { body } = this;
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const headers = { ...this.headers, "content-length": String(bytes?.byteLength ?? 0) };
    return this.with({ headers, body: null });
  }

  toResponse(): Response {
    const { status, headers, body } = this;
    return new Response(body, { status, headers });
  }

  get #parts(): AnswerParts {
    const { status, headers, body, said, transmission } = this;
    return { status, headers, body, said, transmission };
  }
}

export function toResponse(answer: Answer | Response): Response {
  return answer instanceof Answer ? answer.toResponse() : answer;
}

/** A header of either form; null when it is not there. */
export function headerOf({ headers }: Answer | Response, name: string): string | null {
  return headers instanceof Headers ? headers.get(name) : (headers[name] ?? null);
}
