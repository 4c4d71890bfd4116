import type { Contract, ErrorTable, Operation } from "../call.ts";
import { UnknownCodeError } from "../errors/answered.ts";
import { type AnswerErrorClass, errorClassByKind } from "../errors/by-kind.ts";
import { reasonOf } from "../errors/connection.ts";
import { copyCause } from "../errors/copy-cause.ts";
import type { CoreClawError, ErrorFacts } from "../errors/coreclaw-error.ts";
import { type FormatReason, ResponseFormatError } from "../errors/response-format-error.ts";
import { ConnectionError } from "../errors/unanswered.ts";
import { own } from "../own.ts";
import type { Scrub } from "../scrub.ts";
import { cleanMessage, excerptOf, shorten } from "../server-text.ts";
import { type Answer, isSuccess } from "./answer.ts";
import { classifyStatus, tellingKind, type Verdict } from "./classify.ts";
import { formatMessage } from "./format-messages.ts";
import type { Unreadable } from "./parse-json.ts";

/** What an answer is judged by. */
export interface Judge {
  readonly operation: Operation;
  readonly contract: Contract;
  readonly errors: ErrorTable;
  readonly scrub: Scrub;
}

/** What the API said about a failure. */
export interface Refusal {
  readonly code: number | null | undefined;
  readonly message: string | undefined;
}

const WORDLESS: Refusal = { code: undefined, message: undefined };

/** The error of a failure that the API itself reported, in the class that the verdict names. */
export function answerError(
  { kind, codeName, effect }: Verdict,
  { code, message }: Refusal,
  answer: Answer,
  { operation, scrub }: Judge,
): CoreClawError {
  const serverMessage = message === undefined ? undefined : cleanMessage(message, scrub);
  const words = shorten(serverMessage || "the API answered with an error");
  const codeText = code === undefined ? undefined : `code ${code}`;
  const details = [codeName, codeText, statusText(answer)].filter((text) => text !== undefined);
  return new (classOf(kind))(`${operation.id}: ${words} (${details.join(", ")})`, {
    ...factsOf(answer, operation),
    code,
    codeName,
    serverMessage,
    effect,
  });
}

/** The table may come from plain JavaScript, with a kind that the types do not know. */
function classOf(kind: Verdict["kind"]): AnswerErrorClass {
  if (kind === "unknown" || !Object.hasOwn(errorClassByKind, kind)) return UnknownCodeError;
  return errorClassByKind[kind];
}

/** A gateway's 502 page is no answer of the API, but its status says what happened. */
export function unreadableError(fault: Unreadable, answer: Answer, judge: Judge): CoreClawError {
  const isBareFailure = own(judge.contract, "envelope") === undefined && !isSuccess(answer);
  if (isBareFailure || tellingKind(answer.status) !== undefined) {
    return answerError(classifyStatus(answer.status), WORDLESS, answer, judge);
  }
  return fault.state === "cut"
    ? cutError(fault.error, answer, judge)
    : formatError(fault.reason, answer, judge);
}

export function formatError(
  reason: FormatReason,
  answer: Answer,
  { operation, scrub }: Judge,
): ResponseFormatError {
  const excerpt = answer.body.state === "whole" ? excerptOf(answer.body.bytes, scrub) : "";
  const beginning = excerpt === "" ? "" : `. It begins: ${excerpt}`;
  const mediaType = shorten(cleanMessage(answer.mediaType, scrub));
  const what = formatMessage(reason, mediaType);
  const message = `${operation.id}: ${what} (${statusText(answer)})${beginning}`;
  return new ResponseFormatError(message, factsOf(answer, operation), reason, excerpt);
}

export function cutError(error: unknown, answer: Answer, judge: Judge): ConnectionError {
  const { operation, scrub } = judge;
  const cause = copyCause(error, scrub);
  const what = `the answer broke off (${statusText(answer)}, ${reasonOf(cause, scrub)})`;
  return new ConnectionError(`${operation.id}: ${what}`, { ...factsOf(answer, operation), cause });
}

/** A browser hides the status of a redirect behind 0. */
function statusText({ status }: Answer): string {
  return status === 0 ? "HTTP status hidden" : `HTTP ${status}`;
}

function factsOf({ status }: Answer, { id }: Operation): ErrorFacts {
  return { operation: id, httpStatus: status || undefined, effect: "possible", sent: "maybe" };
}
