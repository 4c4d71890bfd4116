/** What logs tell of an answer, which read no bodies. */
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
}

interface AnswerParts {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly said?: Said | undefined;
}

/**
 * An answer as plain data. A server writes it as it is; as a `Response`, whose body is a stream, the
 * same answer costs several times as much.
 */
export class Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly said: Said | undefined;

  constructor({ status, headers, body, said }: AnswerParts) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.said = said;
  }

  withHeaders(headers: Readonly<Record<string, string>>): Answer {
    return new Answer({ ...this.#parts, headers: { ...this.headers, ...headers } });
  }

  /** Says more about itself. */
  about(said: Said): Answer {
    return new Answer({ ...this.#parts, said: { ...this.said, ...said } });
  }

  /** RFC 9110: a HEAD has the headers of the GET, its length included. */
  withoutBody(): Answer {
    const length = String(new TextEncoder().encode(this.body ?? "").byteLength);
    const headers = { ...this.headers, "content-length": length };
    return new Answer({ ...this.#parts, headers, body: null });
  }

  toResponse(): Response {
    const { status, headers, body } = this;
    return new Response(body, { status, headers });
  }

  get #parts(): AnswerParts {
    const { status, headers, body, said } = this;
    return { status, headers, body, said };
  }
}

export function toResponse(answer: Answer | Response): Response {
  return answer instanceof Answer ? answer.toResponse() : answer;
}

/** A header of either form; null when it is not there. */
export function headerOf({ headers }: Answer | Response, name: string): string | null {
  return headers instanceof Headers ? headers.get(name) : (headers[name] ?? null);
}
