// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

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
  RunCallback,
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

/** Arguments of `getWorker`. */
export interface GetWorkerParams {
  /** Slug of the Worker, in either form. A slash may be sent as it is or as `%2F`. */
  slug: ScraperSlug;
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

/** What each operation is asked and answers. A map over its keys does not compile until it has them all. */
export interface Exchanges {
  /**
   * Abort a run
   *
   * `POST /api/v1/scraper/abort`
   */
  abortRun: {
    request: AbortRunRequest;
    data: unknown;
    /** The codes of the error table that it can answer with. */
    error: 4000 | 4040 | 4290 | 5000 | 10001 | 10002 | 20001 | 20002 | 70001 | 70002;
  };
  /**
   * Export the rows of a run
   *
   * `POST /api/v1/run/result/export`
   */
  exportRunResults: {
    request: ExportRunResultsRequest;
    data: ExportLink;
    /** The codes of the error table that it can answer with. */
    error: 4000 | 4040 | 4290 | 5000 | 10001 | 10002 | 20001 | 20002 | 70001;
  };
  /**
   * Show the account
   *
   * `POST /api/v1/account/info`
   */
  getAccount: {
    request: Record<string, never>;
    data: Account;
    /** The codes of the error table that it can answer with. */
    error: 4000 | 4290 | 5000 | 10001 | 10002 | 20001 | 20002;
  };
  /**
   * Show a run
   *
   * `POST /api/v1/run/detail`
   */
  getRun: {
    request: GetRunRequest;
    data: RunRecord;
    /** The codes of the error table that it can answer with. */
    error: 4000 | 4040 | 4290 | 5000 | 10001 | 10002 | 20001 | 20002 | 70001;
  };
  /**
   * Read the log of a run
   *
   * `POST /api/v1/run/last/log`
   */
  getRunLog: {
    request: GetRunLogRequest;
    data: RunLog;
    /** The codes of the error table that it can answer with. */
    error: 4000 | 4040 | 4290 | 5000 | 10001 | 10002 | 20001 | 20002 | 70001;
  };
  /**
   * Show a Worker
   *
   * `GET /api/scraper`
   */
  getWorker: {
    request: GetWorkerParams;
    data: WorkerDetail;
    /** The codes of the error table that it can answer with. */
    error: 4000 | 4290 | 5000 | 50001;
  };
  /**
   * List proxy regions
   *
   * `GET /api/proxy/region`
   */
  listProxyRegions: {
    request: Record<string, never>;
    data: ProxyRegionList;
    /** The codes of the error table that it can answer with. */
    error: 4290 | 5000;
  };
  /**
   * List the rows of a run
   *
   * `POST /api/v1/run/result/list`
   */
  listRunResults: {
    request: ListRunResultsRequest;
    data: ResultPage;
    /** The codes of the error table that it can answer with. */
    error: 4000 | 4040 | 4290 | 5000 | 10001 | 10002 | 20001 | 20002 | 70001;
  };
  /**
   * List runs
   *
   * `POST /api/v1/run/list`
   */
  listRuns: {
    request: ListRunsRequest;
    data: RunPage;
    /** The codes of the error table that it can answer with. */
    error: 4000 | 4290 | 5000 | 10001 | 10002 | 20001 | 20002;
  };
  /**
   * Repeat a run
   *
   * `POST /api/v1/rerun`
   */
  rerun: {
    request: RerunRequest;
    data: NewRun;
    /** The codes of the error table that it can answer with. */
    error:
      | 4000 | 4040 | 4290 | 5000 | 10001 | 10002 | 20001 | 20002 | 30001 | 30002 | 50001 | 50002
      | 50003 | 70001;
  };
  /**
   * Search Workers
   *
   * `GET /api/store`
   */
  searchWorkers: {
    request: SearchWorkersParams;
    data: WorkerSearch;
    /** The codes of the error table that it can answer with. */
    error: 4000 | 4290 | 5000;
  };
  /**
   * Start a task
   *
   * `POST /api/v1/task/run`
   */
  startTask: {
    request: StartTaskRequest;
    data: NewRun;
    /** The codes of the error table that it can answer with. */
    error:
      | 4000 | 4010 | 4290 | 5000 | 10001 | 10002 | 20001 | 20002 | 30001 | 30002 | 50001 | 50002
      | 50003 | 60001 | 70001;
  };
  /**
   * Start a Worker
   *
   * `POST /api/v1/scraper/run`
   */
  startWorker: {
    request: StartWorkerRequest;
    data: StartedRun;
    /** The codes of the error table that it can answer with. */
    error:
      | 4000 | 4290 | 5000 | 10001 | 10002 | 20001 | 20002 | 30001 | 30002 | 50001 | 50002 | 50003;
  };
}

export type OperationName = keyof Exchanges;

/** What is sent of the server's own accord: callbacks and webhooks. */
export interface Callbacks {
  receiveRunCallback: RunCallback;
}

export type CallbackName = keyof Callbacks;
