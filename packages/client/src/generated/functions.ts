// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

import type { Call, CallOptions } from "../call.ts";
import type {
  AbortRunRequest,
  Account,
  ExportLink,
  ExportRunResultsRequest,
  GetRunLogRequest,
  GetRunRequest,
  ListRunResultsRequest,
  ListRunsRequest,
  NewRun,
  ProxyRegionList,
  RerunRequest,
  ResultPage,
  RunLog,
  RunPage,
  RunRecord,
  ScraperSlug,
  StartTaskRequest,
  StartWorkerRequest,
  StartedRun,
  WorkerDetail,
  WorkerSearch,
} from "./models.ts";
import * as operations from "./operations.ts";

/**
 * Abort a run
 *
 * Ask the API to end a run. The answer means that the request was accepted; the run moves to
 * state 5 a little later.
 *
 * `POST /api/v1/scraper/abort`. Repeating it ends in the same state.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4040 NOT_FOUND: Nothing exists under the given slug or address.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 10001 USER_MISSING: The account behind the key does not exist.
 * @throws 10002 USER_DISABLED: The account behind the key is disabled.
 * @throws 20001 BAD_KEY: The API key is missing or unknown.
 * @throws 20002 KEY_EXPIRED: The API key has expired.
 * @throws 70001 RUN_MISSING: No run of this account has this slug.
 * @throws 70002 ABORT_FAILED: The run could not be aborted, usually because it has already ended.
 */
export function abortRun(
  call: Call,
  args: AbortRunRequest,
  options?: CallOptions,
): Promise<unknown> {
  return call<unknown>(operations.abortRun, args, options);
}

/**
 * Export the rows of a run
 *
 * Write the rows of a run to a file, and answer with its short-lived address.
 *
 * `POST /api/v1/run/result/export`. May be repeated freely.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4040 NOT_FOUND: Nothing exists under the given slug or address.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 10001 USER_MISSING: The account behind the key does not exist.
 * @throws 10002 USER_DISABLED: The account behind the key is disabled.
 * @throws 20001 BAD_KEY: The API key is missing or unknown.
 * @throws 20002 KEY_EXPIRED: The API key has expired.
 * @throws 70001 RUN_MISSING: No run of this account has this slug.
 */
export function exportRunResults(
  call: Call,
  args: ExportRunResultsRequest,
  options?: CallOptions,
): Promise<ExportLink> {
  return call<ExportLink>(operations.exportRunResults, args, options);
}

/**
 * Show the account
 *
 * Balance and traffic of the account behind the key. A simple way to test a key.
 *
 * `POST /api/v1/account/info`. May be repeated freely.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 10001 USER_MISSING: The account behind the key does not exist.
 * @throws 10002 USER_DISABLED: The account behind the key is disabled.
 * @throws 20001 BAD_KEY: The API key is missing or unknown.
 * @throws 20002 KEY_EXPIRED: The API key has expired.
 */
export function getAccount(call: Call, options?: CallOptions): Promise<Account> {
  return call<Account>(operations.getAccount, {}, options);
}

/**
 * Show a run
 *
 * State, cost and size of one run. Ask every few seconds to follow a run, less often the
 * longer it takes.
 *
 * `POST /api/v1/run/detail`. May be repeated freely.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4040 NOT_FOUND: Nothing exists under the given slug or address.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 10001 USER_MISSING: The account behind the key does not exist.
 * @throws 10002 USER_DISABLED: The account behind the key is disabled.
 * @throws 20001 BAD_KEY: The API key is missing or unknown.
 * @throws 20002 KEY_EXPIRED: The API key has expired.
 * @throws 70001 RUN_MISSING: No run of this account has this slug.
 */
export function getRun(call: Call, args: GetRunRequest, options?: CallOptions): Promise<RunRecord> {
  return call<RunRecord>(operations.getRun, args, options);
}

/**
 * Read the log of a run
 *
 * Lines of the log of the named run, and the address of the whole log. In spite of the word
 * *last* in the path it is the log of the run in the request.
 *
 * `POST /api/v1/run/last/log`. May be repeated freely.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4040 NOT_FOUND: Nothing exists under the given slug or address.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 10001 USER_MISSING: The account behind the key does not exist.
 * @throws 10002 USER_DISABLED: The account behind the key is disabled.
 * @throws 20001 BAD_KEY: The API key is missing or unknown.
 * @throws 20002 KEY_EXPIRED: The API key has expired.
 * @throws 70001 RUN_MISSING: No run of this account has this slug.
 */
export function getRunLog(
  call: Call,
  args: GetRunLogRequest,
  options?: CallOptions,
): Promise<RunLog> {
  return call<RunLog>(operations.getRunLog, args, options);
}

/** Arguments of `getWorker`. */
export interface GetWorkerParams {
  /** Slug of the Worker, in either form. A slash may be sent as it is or as `%2F`. */
  slug: ScraperSlug;
}

/**
 * Show a Worker
 *
 * Latest version, default resources and input form of a Worker: what a start needs to know.
 * Needs no key.
 *
 * `GET /api/scraper`. May be repeated freely.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 50001 WORKER_MISSING: No Worker has this slug.
 */
export function getWorker(
  call: Call,
  args: GetWorkerParams,
  options?: CallOptions,
): Promise<WorkerDetail> {
  return call<WorkerDetail>(operations.getWorker, args, options);
}

/**
 * List proxy regions
 *
 * Countries whose addresses a run can use, with their codes for `proxy_region`. Needs no key.
 *
 * A later addition: the page that lists the twelve operations of v1 does not have it.
 *
 * `GET /api/proxy/region`. May be repeated freely.
 *
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 */
export function listProxyRegions(call: Call, options?: CallOptions): Promise<ProxyRegionList> {
  return call<ProxyRegionList>(operations.listProxyRegions, undefined, options);
}

/**
 * List the rows of a run
 *
 * Rows that a run has collected, page by page, with their columns. It can be read while the
 * run is going on; rows with the same key replace each other, so the count can shrink between
 * two calls.
 *
 * `POST /api/v1/run/result/list`. May be repeated freely.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4040 NOT_FOUND: Nothing exists under the given slug or address.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 10001 USER_MISSING: The account behind the key does not exist.
 * @throws 10002 USER_DISABLED: The account behind the key is disabled.
 * @throws 20001 BAD_KEY: The API key is missing or unknown.
 * @throws 20002 KEY_EXPIRED: The API key has expired.
 * @throws 70001 RUN_MISSING: No run of this account has this slug.
 */
export function listRunResults(
  call: Call,
  args: ListRunResultsRequest,
  options?: CallOptions,
): Promise<ResultPage> {
  return call<ResultPage>(operations.listRunResults, args, options);
}

/**
 * List runs
 *
 * Runs of the account, page by page, optionally those of one state or one Worker.
 *
 * `POST /api/v1/run/list`. May be repeated freely.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 10001 USER_MISSING: The account behind the key does not exist.
 * @throws 10002 USER_DISABLED: The account behind the key is disabled.
 * @throws 20001 BAD_KEY: The API key is missing or unknown.
 * @throws 20002 KEY_EXPIRED: The API key has expired.
 */
export function listRuns(
  call: Call,
  args: ListRunsRequest,
  options?: CallOptions,
): Promise<RunPage> {
  return call<RunPage>(operations.listRuns, args, options);
}

/**
 * Repeat a run
 *
 * Create a new run with the Worker and the input of an earlier one. **It costs money, and a
 * repeated call creates another run.** The call never waits for the run.
 *
 * `POST /api/v1/rerun`. May cost money each time it is sent.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4040 NOT_FOUND: Nothing exists under the given slug or address.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 10001 USER_MISSING: The account behind the key does not exist.
 * @throws 10002 USER_DISABLED: The account behind the key is disabled.
 * @throws 20001 BAD_KEY: The API key is missing or unknown.
 * @throws 20002 KEY_EXPIRED: The API key has expired.
 * @throws 30001 INSUFFICIENT_BALANCE: The balance does not cover the run.
 * @throws 30002 INSUFFICIENT_TRAFFIC: The traffic quota does not cover the run.
 * @throws 50001 WORKER_MISSING: No Worker has this slug.
 * @throws 50002 WORKER_FAILED: The Worker could not be executed, or failed while the call waited
 *   for it.
 * @throws 50003 WORKER_VERSION_UNAVAILABLE: The Worker exists, but not in the requested version.
 * @throws 70001 RUN_MISSING: No run of this account has this slug.
 */
export function rerun(call: Call, args: RerunRequest, options?: CallOptions): Promise<NewRun> {
  return call<NewRun>(operations.rerun, args, options);
}

/** Arguments of `searchWorkers`. */
export interface SearchWorkersParams {
  /** Words to look for. */
  search: string;
  /**
   * Largest number of Workers to answer with. No maximum is documented.
   *
   * @default 10
   */
  limit?: number | undefined;
}

/**
 * Search Workers
 *
 * Find Workers in the store. What the words are compared with is not documented. Needs no key.
 *
 * `GET /api/store`. May be repeated freely.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 */
export function searchWorkers(
  call: Call,
  args: SearchWorkersParams,
  options?: CallOptions,
): Promise<WorkerSearch> {
  return call<WorkerSearch>(operations.searchWorkers, args, options);
}

/**
 * Start a task
 *
 * Create a run of a saved task with the input saved in it. **It costs money, and a repeated
 * call creates another run.** The call never waits for the run.
 *
 * `POST /api/v1/task/run`. May cost money each time it is sent.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4010 NOT_OWNER: The key is good, but the thing it asks for belongs to another account.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 10001 USER_MISSING: The account behind the key does not exist.
 * @throws 10002 USER_DISABLED: The account behind the key is disabled.
 * @throws 20001 BAD_KEY: The API key is missing or unknown.
 * @throws 20002 KEY_EXPIRED: The API key has expired.
 * @throws 30001 INSUFFICIENT_BALANCE: The balance does not cover the run.
 * @throws 30002 INSUFFICIENT_TRAFFIC: The traffic quota does not cover the run.
 * @throws 50001 WORKER_MISSING: No Worker has this slug.
 * @throws 50002 WORKER_FAILED: The Worker could not be executed, or failed while the call waited
 *   for it.
 * @throws 50003 WORKER_VERSION_UNAVAILABLE: The Worker exists, but not in the requested version.
 * @throws 60001 TASK_MISSING: No task has this slug.
 * @throws 70001 RUN_MISSING: No run of this account has this slug.
 */
export function startTask(
  call: Call,
  args: StartTaskRequest,
  options?: CallOptions,
): Promise<NewRun> {
  return call<NewRun>(operations.startTask, args, options);
}

/**
 * Start a Worker
 *
 * Create a run of a Worker. **It costs money, and a repeated call creates a second run**:
 * there is no idempotency key. After a lost answer, look in the run history before you start
 * the Worker again.
 *
 * With `is_async` false the call waits for the run, at most 300 seconds (5 minutes). What it
 * answers when the run takes longer is not documented.
 *
 * `POST /api/v1/scraper/run`. May cost money each time it is sent.
 *
 * @throws 4000 INVALID_REQUEST: The request is malformed, incomplete or contradicts the Worker's
 *   input form.
 * @throws 4290 RATE_LIMITED: Too many requests in a short time.
 * @throws 5000 SERVER_ERROR: The server failed while it handled the request.
 * @throws 10001 USER_MISSING: The account behind the key does not exist.
 * @throws 10002 USER_DISABLED: The account behind the key is disabled.
 * @throws 20001 BAD_KEY: The API key is missing or unknown.
 * @throws 20002 KEY_EXPIRED: The API key has expired.
 * @throws 30001 INSUFFICIENT_BALANCE: The balance does not cover the run.
 * @throws 30002 INSUFFICIENT_TRAFFIC: The traffic quota does not cover the run.
 * @throws 50001 WORKER_MISSING: No Worker has this slug.
 * @throws 50002 WORKER_FAILED: The Worker could not be executed, or failed while the call waited
 *   for it.
 * @throws 50003 WORKER_VERSION_UNAVAILABLE: The Worker exists, but not in the requested version.
 */
export function startWorker(
  call: Call,
  args: StartWorkerRequest,
  options?: CallOptions,
): Promise<StartedRun> {
  return call<StartedRun>(operations.startWorker, args, options);
}
