import {
  AbortError,
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  type CoreClawError,
  InsufficientBalanceError,
  isCoreClawError,
  NotFoundError,
  NotOwnerError,
  RateLimitError,
  ResponseFormatError,
  RunStateError,
  ServerError,
  TimeoutError,
  ValidationError,
  WorkerError,
} from "@coreclaw/client";

/** What a failed call means for the person in front of the page. */
export interface Explanation {
  /**
   * `refused`: the API said no, and why. `unclear`: nobody said no; the answer got lost or made no
   * sense. `unknown-start`: as before, and the call may have started something that costs money.
   */
  readonly kind: "refused" | "unclear" | "unknown-start";
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
}

type Row = readonly [
  new (...given: never) => CoreClawError,
  Explanation["kind"],
  title: string,
  advice: string,
];

const TABLE: readonly Row[] = [
  [AuthenticationError, "refused", "The key is not accepted", "Check it, and when it expires."],
  [ConfigurationError, "refused", "The key cannot be sent", "Copy it again."],
  [NotOwnerError, "refused", "This belongs to another account", "Use its owner's key."],
  [InsufficientBalanceError, "refused", "The account cannot pay for this", "Top it up first."],
  [ValidationError, "refused", "The input is not accepted", "Change it, then try again."],
  [NotFoundError, "refused", "There is no such thing", "It may have been removed."],
  [RateLimitError, "refused", "Too many requests", "Wait a moment, then try again."],
  [RunStateError, "refused", "The run does not allow this now", "It may have ended."],
  [WorkerError, "refused", "The Worker failed", "Its author can help."],
  [ConnectionError, "unclear", "No answer arrived", "Check the connection, then try again."],
  [TimeoutError, "unclear", "The answer took too long", "Try again."],
  [ResponseFormatError, "unclear", "Something else than the API answered", "Try again."],
  [ServerError, "unclear", "The service has a problem", "Try again a little later."],
];

const UNKNOWN_START: Explanation = {
  kind: "unknown-start",
  title: "It is not known whether the run was started",
  advice: "Look among the recent runs before you start again: another start could cost twice.",
};

/** Undefined for what nobody has to be told: a call that the page itself gave up. */
export function explainError(error: unknown): Explanation | undefined {
  if (error instanceof AbortError) return undefined;
  if (!isCoreClawError(error)) {
    const advice = error instanceof Error ? error.message : String(error);
    return { kind: "refused", title: "This page has a defect", advice };
  }
  if (error.operation === "startWorker" && error.effect === "possible") return UNKNOWN_START;
  const row = TABLE.find(([Problem]) => error instanceof Problem);
  const [, kind, title, advice] = row ?? [undefined, "refused", "The API says no", ""];
  if (kind !== "refused") return { kind, title, advice };
  return { kind, title, advice: `${sentence(error.serverMessage)} ${advice}`.trim() };
}

/** The server's words are for people; a page shows them as text, and not a whole novel. */
function sentence(text = ""): string {
  return text === "" ? "" : text.slice(0, 300).replace(/[.!?]?$/, ".");
}
