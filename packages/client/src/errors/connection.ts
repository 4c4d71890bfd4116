import type { Scrub } from "../scrub.ts";
import { cleanMessage, shorten } from "../server-text.ts";
import { codeOf, detailOf, isErrorLike } from "./copy-cause.ts";
import type { Sent } from "./coreclaw-error.ts";

/**
 * Failures that only the name look-up, the opening of a connection and the TLS handshake have: no byte
 * of the request had left. An unreachable host is none of them: it can end an open connection as well.
 */
const BEFORE_SENDING = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "EAI_NODATA",
  "EAI_NONAME",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/**
 * Whether a failed `fetch` can have sent the request. Only Node tells: browsers hide the reason, and
 * a reset of an open connection says nothing about what the server received.
 */
export function sentBefore(error: unknown): Sent {
  try {
    return rootCauses(error).every(isBeforeSending) ? "no" : "maybe";
  } catch {
    return "maybe"; // an error that throws when it is read
  }
}

/** A name with several addresses fails once for each of them. */
function rootCauses(error: unknown, depth = 5): unknown[] {
  if (!isErrorLike(error) || depth === 0) return [error];
  const errors = detailOf(error, "errors");
  if (Array.isArray(errors) && errors.length > 0) {
    return errors.flatMap((one) => rootCauses(one, depth - 1));
  }
  return error.cause === undefined ? [error] : rootCauses(error.cause, depth - 1);
}

function isBeforeSending(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined && BEFORE_SENDING.has(code)) return true;
  // What failed was opening the connection, whatever the reason.
  return detailOf(error, "syscall") === "connect";
}

/** Why a connection failed, for a message: Node's fetch only says "fetch failed", and what failed further down. */
export function reasonOf(cause: Error, scrub: Scrub): string {
  let root = cause;
  while (root.cause instanceof Error) root = root.cause;
  const parts = [codeOf(root), root.message].filter((text) => text !== undefined && text !== "");
  return shorten(cleanMessage(parts.join(": "), scrub));
}
