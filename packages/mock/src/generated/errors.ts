// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

/** What each code means. */
export const errorTable = {
  4000: {
    name: "INVALID_REQUEST",
    kind: "validation",
    status: 400,
    effect: "none",
    scenario: "invalid_request",
    meaning: "The request is malformed, incomplete or contradicts the Worker's input form.",
    action: "Correct the request; sending it again unchanged fails again.",
  },
  4010: {
    name: "NOT_OWNER",
    kind: "permission",
    status: 401,
    effect: "none",
    scenario: "not_owner",
    meaning: "The key is good, but the thing it asks for belongs to another account.",
    action: "Use a slug of your own account, or the key of the account that owns it.",
  },
  4040: {
    name: "NOT_FOUND",
    kind: "not_found",
    status: 404,
    effect: "none",
    scenario: "not_found",
    meaning: "Nothing exists under the given slug or address.",
    action: "Check the slug and its kind.",
  },
  4290: {
    name: "RATE_LIMITED",
    kind: "rate",
    status: 429,
    effect: "none",
    scenario: "rate_limited",
    meaning: "Too many requests in a short time.",
    action: "Wait and repeat, doubling the pause from 1 second up to 16.",
  },
  5000: {
    name: "SERVER_ERROR",
    kind: "server",
    status: 500,
    effect: "possible",
    scenario: "server_error",
    meaning: "The server failed while it handled the request.",
    action: "Repeat a read. Before repeating a start, check in the run history if it took effect.",
  },
  10001: {
    name: "USER_MISSING",
    kind: "key",
    status: 401,
    effect: "none",
    scenario: "user_missing",
    meaning: "The account behind the key does not exist.",
    action: "Use the key of an existing account.",
  },
  10002: {
    name: "USER_DISABLED",
    kind: "key",
    status: 401,
    effect: "none",
    scenario: "user_disabled",
    meaning: "The account behind the key is disabled.",
    action: "Ask the vendor's support to enable the account.",
  },
  20001: {
    name: "BAD_KEY",
    kind: "key",
    status: 401,
    effect: "none",
    scenario: "bad_key",
    meaning: "The API key is missing or unknown.",
    action: "Send a key from the settings page of the console.",
  },
  20002: {
    name: "KEY_EXPIRED",
    kind: "key",
    status: 401,
    effect: "none",
    scenario: "key_expired",
    meaning: "The API key has expired.",
    action: "Create a new key in the console.",
  },
  30001: {
    name: "INSUFFICIENT_BALANCE",
    kind: "balance",
    status: 400,
    effect: "none",
    scenario: "no_balance",
    meaning: "The balance does not cover the run.",
    action: "Top up the balance, or lower the limits of the run.",
  },
  30002: {
    name: "INSUFFICIENT_TRAFFIC",
    kind: "balance",
    status: 400,
    effect: "none",
    scenario: "no_traffic",
    meaning: "The traffic quota does not cover the run.",
    action: "Buy traffic, or lower the limits of the run.",
  },
  50001: {
    name: "WORKER_MISSING",
    kind: "not_found",
    status: 404,
    effect: "none",
    scenario: "worker_missing",
    meaning: "No Worker has this slug.",
    action: "Search for the Worker and copy its slug.",
  },
  50002: {
    name: "WORKER_FAILED",
    kind: "worker",
    status: 500,
    effect: "possible",
    scenario: "worker_failed",
    meaning: "The Worker could not be executed, or failed while the call waited for it.",
    action: "Look in the run history for a run that was created, and read its log.",
  },
  50003: {
    name: "WORKER_VERSION_UNAVAILABLE",
    kind: "validation",
    status: 400,
    effect: "none",
    scenario: "version_unavailable",
    meaning: "The Worker exists, but not in the requested version.",
    action: "Leave the version out, or take it from the Worker's detail.",
  },
  60001: {
    name: "TASK_MISSING",
    kind: "not_found",
    status: 404,
    effect: "none",
    scenario: "task_missing",
    meaning: "No task has this slug.",
    action: "Copy the slug from the saved task in the console.",
  },
  70001: {
    name: "RUN_MISSING",
    kind: "not_found",
    status: 404,
    effect: "none",
    scenario: "run_missing",
    meaning: "No run of this account has this slug.",
    action: "Check the slug; runs of other accounts look as if they did not exist.",
  },
  70002: {
    name: "ABORT_FAILED",
    kind: "run_state",
    status: 500,
    effect: "possible",
    scenario: "abort_failed",
    meaning: "The run could not be aborted, usually because it has already ended.",
    action: "Read the run's detail; a run that has ended needs nothing more.",
  },
} as const;

/** A code of the table. Servers can answer others. */
export type ErrorCode =
  | 4000
  | 4010
  | 4040
  | 4290
  | 5000
  | 10001
  | 10002
  | 20001
  | 20002
  | 30001
  | 30002
  | 50001
  | 50002
  | 50003
  | 60001
  | 70001
  | 70002;

/** The name of a code of the table. */
export type ErrorName =
  | "INVALID_REQUEST"
  | "NOT_OWNER"
  | "NOT_FOUND"
  | "RATE_LIMITED"
  | "SERVER_ERROR"
  | "USER_MISSING"
  | "USER_DISABLED"
  | "BAD_KEY"
  | "KEY_EXPIRED"
  | "INSUFFICIENT_BALANCE"
  | "INSUFFICIENT_TRAFFIC"
  | "WORKER_MISSING"
  | "WORKER_FAILED"
  | "WORKER_VERSION_UNAVAILABLE"
  | "TASK_MISSING"
  | "RUN_MISSING"
  | "ABORT_FAILED";

/** What a code is about: codes of one kind ask the caller for the same thing. */
export type ErrorKind =
  | "validation"
  | "permission"
  | "not_found"
  | "rate"
  | "server"
  | "key"
  | "balance"
  | "worker"
  | "run_state";
