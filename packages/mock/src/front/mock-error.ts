import { Answer } from "./answer.ts";

/** What the mock itself had to say no to. The word travels in the `x-mock-error` header. */
export type MockErrorKind =
  | "bad-http"
  | "bad-media-type"
  | "bad-percent-encoding"
  | "bad-preference"
  | "body-interrupted"
  | "body-too-large"
  | "content-encoding"
  | "headers-too-large"
  | "internal"
  | "json-too-complex"
  | "malformed-json"
  | "malformed-utf8"
  | "not-acceptable"
  | "response-gate"
  | "timeout"
  | "too-many-worlds"
  | "undocumented-refusal"
  | "unknown-code"
  | "unknown-example"
  | "unknown-fault"
  | "unknown-path"
  | "unknown-scenario"
  | "wrong-method";

/**
 * An answer that no document declares: the mock made it because it could not serve a declared one.
 */
export class MockError extends Error {
  override readonly name = "MockError";
  readonly status: number;
  readonly kind: MockErrorKind;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    kind: MockErrorKind,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.kind = kind;
    this.headers = headers;
  }
}

/** The client left, or framed its body wrongly: told by whoever notices first. */
export function bodyInterrupted(): MockError {
  return new MockError(400, "body-interrupted", "The body did not arrive whole.");
}

/** The API's envelope: `data` is null, `code` is the API's own code nearest to the HTTP status. */
export function envelopeOf(error: MockError): string {
  return JSON.stringify({ code: apiCode(error.status), message: error.message, data: null });
}

/** Marks the answer with `x-mock-error`, so that nobody takes it for a documented one. */
export function headersOf(error: MockError): Record<string, string> {
  return { "content-type": "application/json", "x-mock-error": error.kind, ...error.headers };
}

export function errorAnswer(error: MockError): Answer {
  const { status } = error;
  const { message } = error;
  return new Answer({
    status,
    headers: headersOf(error),
    body: envelopeOf(error),
    said: { message },
  });
}

/**
 * 4000 invalid request, 4040 not found, 20001 bad key, 5000 server error: the API's table of codes.
 */
function apiCode(status: number): number {
  if (status === 401) return 20001;
  if (status === 404) return 4040;
  return status < 500 ? 4000 : 5000;
}
