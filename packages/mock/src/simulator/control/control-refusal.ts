/** What the control API has against a request. The word stands in `error.kind` and in `x-mock-error`. */
export type ControlRefusalKind =
  | "bad-request"
  | "conflict"
  | "control-off"
  | "foreign-host"
  | "foreign-origin"
  | "no-key"
  | "no-token"
  | "not-found"
  | "unknown-path"
  | "wrong-method";

/** The control API says no. The message is one line and says what to do. */
export class ControlRefusal extends Error {
  override readonly name = "ControlRefusal";
  readonly status: number;
  readonly kind: ControlRefusalKind;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    kind: ControlRefusalKind,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.kind = kind;
    this.headers = headers;
  }
}

/** 400: what was sent means nothing. */
export function badRequest(message: string): ControlRefusal {
  return new ControlRefusal(400, "bad-request", message);
}

/** 404: nothing of that name is there. */
export function notFound(message: string): ControlRefusal {
  return new ControlRefusal(404, "not-found", message);
}
