const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens at the address (connection refused)",
  ECONNRESET: "the receiver closed the connection without a whole answer",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network of the host cannot be reached",
  ENOTFOUND: "the host name is unknown",
  EAI_AGAIN: "the host name could not be looked up just now",
  ETIMEDOUT: "the connection could not be made in time",
  UND_ERR_SOCKET: "the receiver closed the connection without a whole answer",
};

/**
 * Why a request failed, in words for people. Messages of errors are left out: they quote URLs, and
 * a callback URL may carry a token.
 */
export function describeSendFailure(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) return "the request failed";
  return Object.hasOwn(WORDS, code) ? String(WORDS[code]) : `the request failed (${code})`;
}

/** `fetch` wraps the failure of the connection as `cause`; several addresses give several errors. */
function codeOf(error: unknown, depth = 0): string | undefined {
  if (typeof error !== "object" || error === null || depth > 3) return undefined;
  const { code, cause, errors }: { code?: unknown; cause?: unknown; errors?: unknown } = error;
  if (typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
  return codeOf(cause ?? (Array.isArray(errors) ? errors[0] : undefined), depth + 1);
}
