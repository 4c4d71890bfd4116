import type { CoreClawError } from "../errors/coreclaw-error.ts";
import { own } from "../own.ts";
import { type Answer, isSuccess } from "./answer.ts";
import { classify, classifyStatus } from "./classify.ts";
import { memberOf, type OpenedEnvelope, openEnvelope } from "./envelope.ts";
import {
  answerError,
  cutError,
  formatError,
  type Judge,
  type Refusal,
  unreadableError,
} from "./failures.ts";
import { decode, malformed, parseJson } from "./parse-json.ts";

/**
 * The data of a successful answer. Success is a 2xx, and JSON, and whole, and the code of success, and
 * data where the operation requires it. Text and bytes are successes by their status, unless an envelope
 * came in their place.
 *
 * @throws {CoreClawError} Anything else.
 */
export function dataOf(answer: Answer, judge: Judge): unknown {
  if (answer.isRedirect) throw formatError("redirect", answer, judge);
  const wanted = judge.operation.answer;
  if (!isSuccess(answer) || wanted === "json") return jsonData(answer, judge);
  return wanted === "none" ? noData(answer, judge) : plainData(answer, judge);
}

function plainData(answer: Answer, judge: Judge): string | Uint8Array {
  const { body } = answer;
  if (body.state === "cut") throw cutError(body.error, answer, judge);
  if (body.state === "too_large") throw formatError("too_large", answer, judge);
  refuseReported(answer, judge);
  if (judge.operation.answer === "bytes") return body.bytes;
  const text = decode(body.bytes);
  if (text === undefined) throw formatError("encoding", answer, judge);
  return text;
}

/** An API with an envelope reports its failures in one, whatever it was asked for. */
function refuseReported(answer: Answer, judge: Judge): void {
  const names = own(judge.contract, "envelope");
  const parsed = names === undefined ? undefined : parseJson(answer);
  if (names === undefined || parsed?.state !== "json") return;
  const envelope = openEnvelope(parsed.value, names);
  if (envelope !== undefined && envelope.code !== names.success) {
    throw reportedError(envelope, answer, judge);
  }
}

/** An empty answer is enough. One with an envelope can still say that the call failed. */
function noData(answer: Answer, judge: Judge): undefined {
  const { body } = answer;
  const isEmpty = body.state === "whole" && body.bytes.length === 0;
  if (!isEmpty && own(judge.contract, "envelope") !== undefined) jsonData(answer, judge);
}

function jsonData(answer: Answer, judge: Judge): unknown {
  const parsed = parseJson(answer);
  if (parsed.state !== "json") throw unreadableError(parsed, answer, judge);
  const names = own(judge.contract, "envelope");
  if (names === undefined) return bareData(parsed.value, answer, judge);
  const envelope = openEnvelope(parsed.value, names);
  if (envelope === undefined) throw unreadableError(malformed("envelope"), answer, judge);
  if (envelope.code !== names.success) throw reportedError(envelope, answer, judge);
  if (!isSuccess(answer)) throw statusError(envelope, answer, judge);
  return envelopeData(envelope, answer, judge);
}

function reportedError(envelope: OpenedEnvelope, answer: Answer, judge: Judge): CoreClawError {
  const verdict = classify(answer.status, envelope.code, judge.errors);
  return answerError(verdict, envelope, answer, judge);
}

function statusError(said: Refusal, answer: Answer, judge: Judge): CoreClawError {
  return answerError(classifyStatus(answer.status), said, answer, judge);
}

/** Never undefined where data is due. */
function envelopeData({ data }: OpenedEnvelope, answer: Answer, judge: Judge): unknown {
  if (judge.operation.answer === "none") return undefined;
  const required = own(judge.operation, "dataRequired");
  if (data === undefined && required === false) return null;
  if (data === undefined || (data.value === null && required)) {
    throw formatError("no_data", answer, judge);
  }
  return data.value;
}

/** Without an envelope the body is the data, and the HTTP status alone tells success from failure. */
function bareData(body: unknown, answer: Answer, judge: Judge): unknown {
  if (isSuccess(answer)) return body;
  const message = typeof body === "object" && body !== null ? memberOf(body, "message") : undefined;
  const text = typeof message === "string" ? message : undefined;
  throw statusError({ code: undefined, message: text }, answer, judge);
}
