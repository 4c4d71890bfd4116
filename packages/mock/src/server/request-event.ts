import { asRecord } from "../document/document.ts";
import { findOperation } from "../document/operations.ts";
import type { FindPath } from "../document/path-index.ts";
import { Answer, headerOf } from "../front/answer.ts";
import { transmissionOf } from "../front/transmission.ts";
import { withoutKeys } from "../simulator/account/without-keys.ts";

/**
 * One request, after it was answered. Holds no header, no query and no key; of the body only what a
 * refusal quotes.
 */
export interface RequestEvent {
  /** `-` when what came in could not be read as HTTP. */
  readonly method: string;
  /** Without the query; `-` as above. */
  readonly path: string;
  /** Undefined when the document declares no such operation, or gives it no id. */
  readonly operationId: string | undefined;
  /** HTTP status of the answer; null where a fault let none leave. */
  readonly status: number | null;
  /** The code in the envelope of the simulator's answer; undefined where the mock itself said no. */
  readonly code?: number | undefined;
  /** Milliseconds from the request's headers to the answer. */
  readonly ms: number;
  /** The `x-mock-error` of the answer: the mock made it, not the document. */
  readonly error: string | undefined;
  /** What was made to go wrong, as `x-mock-fault` says it. */
  readonly fault?: string | undefined;
  /** How many findings are in `sl-violations`. */
  readonly violations: number;
  /** What the first of them says, or the refusal, in one line. */
  readonly finding: string | undefined;
}

export function toEvent(
  find: FindPath,
  request: Request,
  answer: Answer | Response,
  ms: number,
): RequestEvent {
  const { method } = request;
  const { pathname } = new URL(request.url);
  const entry = find(pathname);
  return {
    method,
    path: pathname,
    operationId: entry && findOperation(entry, method)?.operationId,
    status: transmissionOf(answer)?.end?.at === "start" ? null : answer.status,
    ms,
    error: headerOf(answer, "x-mock-error") ?? undefined,
    ...readFault(answer, request.headers),
    ...readViolations(headerOf(answer, "sl-violations")),
    ...readRefusal(answer, request.headers),
  };
}

function readFault(answer: Answer | Response, headers: Headers): Pick<RequestEvent, "fault"> {
  const fault = headerOf(answer, "x-mock-fault");
  return fault === null ? {} : { fault: oneLine(withoutKeys(fault, headers)) };
}

function readRefusal(answer: Answer | Response, headers: Headers): Partial<RequestEvent> {
  const { code, message } = (answer instanceof Answer && answer.said) || {};
  if (code === 0) return { code };
  const finding = message && { finding: oneLine(withoutKeys(message, headers)) };
  return { ...(code !== undefined && { code }), ...finding };
}

function readViolations(header: string | null): Pick<RequestEvent, "violations" | "finding"> {
  const list: unknown = JSON.parse(header ?? "[]");
  const [first] = Array.isArray(list) ? list : [];
  const message = asRecord(first)["message"];
  const violations = Array.isArray(list) ? list.length : 0;
  return { violations, finding: typeof message === "string" ? oneLine(message) : undefined };
}

/** Names out of a request may hold anything, line ends and escapes of terminals included. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "?");
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
