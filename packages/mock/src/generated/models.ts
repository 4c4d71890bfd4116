// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

declare const kind: unique symbol;

/** Which run to abort. */
export interface AbortRunRequest {
  run_slug: RunSlug;
}

/** The request to abort was accepted. The run itself ends a little later. */
export interface AbortRunResponse {
  /** Always 0, success. */
  code: 0;
  /** Carries nothing. Normally null. */
  data?: unknown | undefined;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/** Money and traffic of the account behind the key. */
export interface Account {
  /** Money left in US dollars (USD), as a decimal string. */
  balance: UsdAmount;
  /**
   * Traffic figure in bytes, a whole number or one written as text. The published descriptions
   * disagree whether it counts what was used or what is left.
   */
  traffic: number | string;
  /** End of the traffic quota in Unix seconds. May be missing. */
  traffic_expiration_at?: number | undefined;
}

/** The account behind the key. */
export interface AccountResponse {
  /** Always 0, success. */
  code: 0;
  data: Account;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/**
 * Address that the API posts to when the state of the run changes. It must be reachable from
 * the internet. The posts carry no signature: treat them as hints, and ask for the run itself.
 */
export type CallbackUrl = string;

/**
 * CPU cores of the run. Each number goes with one size of memory: 0.125 with 512 MB, 0.25 with
 * 1024 MB, 0.5 with 2048 MB, 1 with 4096 MB, 2 with 8192 MB, 4 with 16384 MB.
 */
export type CpuCores = 0.125 | 0.25 | 0.5 | 1 | 2 | 4;

/**
 * Input of the Worker. Its members are the `name`s of the properties that the Worker's detail
 * lists under `parameters.custom`, so this document cannot know them. The API does not promise
 * to fill in defaults: send them.
 */
export type CustomParameters = {
  [key: string]: unknown;
};

/**
 * Answer to a call that was refused or failed. It stands under each error status and, for the
 * other reading of the sources, under 200 as well. Branch on `code`, then on the HTTP status.
 */
export interface ErrorEnvelope {
  /**
   * Any code but 0. The root table `x-error-codes` explains the known ones; others may come.
   * Null means that the server gave no code.
   */
  code: number | null;
  /** Text for people. Its wording is not stable, and it may say script for Worker. */
  message: string;
  /** Normally null or absent; any JSON value is possible. */
  data?: unknown | undefined;
}

/** File format of an export. */
export type ExportFormat = "csv" | "json";

/** Where the exported file waits. */
export interface ExportLink {
  /**
   * Signed address of the file, good for a short time (about 30 minutes). Fetch it with a plain
   * GET and without the API key: it is another host.
   */
  download_url: string;
}

/** The file is ready. */
export interface ExportLinkResponse {
  /** Always 0, success. */
  code: 0;
  data: ExportLink;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/** Which run's rows to export, in which format and with which columns. */
export interface ExportRunResultsRequest {
  format: ExportFormat;
  run_slug: RunSlug;
  /**
   * Keys of the columns to keep. An empty list keeps every column. Send it always.
   *
   * @default []
   */
  filter_keys?: string[] | undefined;
}

/** An empty object. Send it all the same; the key says whose account is meant. */
export type GetAccountRequest = { [key: string]: never };

/** Which run's log to read. */
export interface GetRunLogRequest {
  run_slug: RunSlug;
}

/** Which run to show. */
export interface GetRunRequest {
  run_slug: RunSlug;
}

/**
 * How a run is split: every item of the named fields becomes a part of its own. The items of one
 * field must all be objects, or none of them; lists are not allowed.
 */
export interface InputConcurrency {
  /** Names of the list fields that split the run. */
  fields: string[];
  /** Caps on how much is charged in advance per item. */
  limits?: InputLimit[] | undefined;
  /** Those among `fields` that are ignored as soon as one of the other fields has an item. */
  remove_fields?: string[] | undefined;
}

/** Form of a Worker's input. The values go to `input.parameters.custom` of a start. */
export interface InputDescriptor {
  /** Fields of the form in the order of display. */
  properties: InputProperty[];
  /**
   * Old way to name the one field that splits a run; read it as `concurrency.fields` with this
   * single name.
   */
  b?: string | undefined;
  concurrency?: InputConcurrency | undefined;
  /** Text above the form. */
  description?: string | undefined;
}

/**
 * Control that the form shows. `stringList` and `requestList` hold texts, or objects with one
 * key of the Worker's choosing; `requestListSource` holds objects with the keys of
 * `param_list`; `json` holds any JSON value. It need not match `type`; then `type` counts.
 */
export type InputEditor =
  | "input"
  | "textarea"
  | "number"
  | "select"
  | "radio"
  | "checkbox"
  | "switch"
  | "datepicker"
  | "stringList"
  | "requestList"
  | "requestListSource"
  | "json";

/** One cap on the rows of an item that are charged in advance. */
export interface InputLimit {
  /** Name of the splitting field whose items the cap applies to. */
  field: string;
  /** Largest number of rows charged in advance for one item. */
  max: number;
  /** Pattern that an item must match for the cap to apply. Missing means every item. */
  regex?: string | undefined;
}

/** One choice of a field. */
export interface InputOption {
  /** Value that is sent for it; 1 and "1" are different values. */
  value: string | number | boolean;
  /** Text of the choice. */
  label?: string | undefined;
}

/** One column of a `requestListSource` field. */
export interface InputParam {
  /** Value that a new row starts with. */
  default?: unknown | undefined;
  /** Help text of the column. */
  description?: string | undefined;
  editor?: InputEditor | undefined;
  /** How a date column shows dates. */
  format?: string | undefined;
  /** Largest number to give. A hint; the platform does not enforce it. */
  maximum?: number | undefined;
  /** Smallest number to give. A hint; the platform does not enforce it. */
  minimum?: number | undefined;
  /** Stands in place of `param` in some forms. */
  name?: string | undefined;
  /** Choices of the column. */
  options?: InputOption[] | undefined;
  /** Member of the row object that holds the value. */
  param?: string | undefined;
  /** Whether every row must give a value. Missing means no. */
  required?: boolean | undefined;
  /** Label of the column. */
  title?: string | undefined;
  type?: InputType | undefined;
}

/** One field of a Worker's input form. */
export interface InputProperty {
  /** Member of `custom` that holds the value. May contain dots and hyphens. */
  name: string;
  /** Value that the form starts with. It may be null, and need not fit `type`. */
  default?: unknown | undefined;
  /** Help text, possibly of several lines. */
  description?: string | undefined;
  editor?: InputEditor | undefined;
  /** How a `datepicker` shows dates, in letters such as `DD.MM.YYYY`. */
  format?: string | undefined;
  /** Largest number to give. A hint; the platform does not enforce it. */
  maximum?: number | undefined;
  /** Smallest number to give. A hint; the platform does not enforce it. */
  minimum?: number | undefined;
  /** Whether a `select` field takes several values. */
  multiple?: boolean | undefined;
  /** Choices of a `select`, `radio` or `checkbox` field. */
  options?: InputOption[] | undefined;
  /** Columns of a `requestListSource` field, each row of which is an object. */
  param_list?: InputParam[] | undefined;
  /**
   * Whether a value must be given. Null, an empty text, an empty list and an empty object count
   * as none; false and 0 count as values. Missing means no.
   */
  required?: boolean | undefined;
  /** Heading of a group of fields that starts here. */
  sectionCaption?: string | undefined;
  /** Text under that heading. */
  sectionDescription?: string | undefined;
  /** Label of the field. */
  title?: string | undefined;
  type?: InputType | undefined;
  /** How a `datepicker` writes dates into the input; without it, `format` is used. */
  valueFormat?: string | undefined;
}

/** Type of the value in JSON. What an `array` holds is not described. */
export type InputType = "string" | "integer" | "number" | "boolean" | "array" | "object";

/** Which page of which run's rows to read. */
export interface ListRunResultsRequest {
  run_slug: RunSlug;
  /** @default 1 */
  page_index?: PageIndex | undefined;
  /**
   * Rows per page, at most 1000.
   *
   * @default 10
   */
  page_size?: PageSize | undefined;
}

/** Which page of the run history to read, and which runs to keep. */
export interface ListRunsRequest {
  page_index: PageIndex;
  /** Runs per page, at most 1000. Documented as 20 by default, and yet as required. */
  page_size: PageSize;
  /** List the runs of this Worker alone. Left out or empty, those of every Worker. */
  scraper_slug?: ScraperSlug | "" | undefined;
  /** @default 0 */
  status?: RunStatusFilter | undefined;
}

/** 1 debug, 2 info, 3 warning, 4 error. */
export type LogLevel = 1 | 2 | 3 | 4;

/** One line of a run's log. */
export interface LogLine {
  /** What the Worker wrote. */
  content: string;
  /** Number of the part of the run that wrote the line, as text. */
  group: string;
  /** Time of the line in Unix milliseconds. */
  timestamp: number;
  type: LogLevel;
}

/** Memory of the run in megabytes (MB). Each size goes with one number of cores. */
export type MemoryMb = 512 | 1024 | 2048 | 4096 | 8192 | 16384;

/** The run that a re-run or a task created. */
export interface NewRun {
  run_slug: RunSlug;
}

/** The new run was accepted. */
export interface NewRunResponse {
  /** Always 0, success. */
  code: 0;
  data: NewRun;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/** Number of the page. The first page is 1. */
export type PageIndex = number;

/** Items per page, at most 1000. */
export type PageSize = number;

/** A country for `proxy_region`. */
export interface ProxyRegion {
  /** Two capital letters, mostly as in ISO 3166-1. */
  code: string;
  /** English name of the country. */
  name: string;
}

/** Countries that a run can use addresses of. */
export interface ProxyRegionList {
  /** The countries. */
  list: ProxyRegion[];
}

/** The proxy regions. */
export interface ProxyRegionListResponse {
  /** Always 0, success. */
  code: 0;
  data: ProxyRegionList;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/** Which run to repeat with the same input, and where to report. */
export interface RerunRequest {
  callback_url: CallbackUrl;
  run_slug: RunSlug;
}

/** One column of the rows. */
export interface ResultHeader {
  /**
   * Kind of value that the Worker announced: `text`, `number`, `integer`, `boolean`, `array`,
   * `object`, possibly `date`. A hint: rows need not keep to it.
   */
  format: string;
  /** Member of the row that the column shows, in this exact spelling. */
  key: string;
  /** Caption of the column, in any language. */
  label: string;
}

/** One page of the rows of a run, with its columns. */
export interface ResultPage {
  /** Number of rows of the run, on all pages together. */
  count: number;
  /** Columns in the order of display. May be empty while the run has no rows. */
  headers: ResultHeader[];
  /** Rows of this page. A page beyond the last one is expected to be empty. */
  list: ResultRow[];
  /** Number of this page, from 1. May be missing. */
  page_index?: PageIndex | undefined;
  /** Rows per page that was asked for. May be missing. */
  page_size?: number | undefined;
}

/** A page of the rows of a run. */
export interface ResultPageResponse {
  /** Always 0, success. */
  code: 0;
  data: ResultPage;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/**
 * One row. The Worker decides on its members: usually the `key`s of the headers, but some may be
 * missing, others may be added, and numbers may come as text. A row may also report a failure.
 */
export interface ResultRow {
  /** The same identity under its name before May 2026. */
  __cafe_data_id__?: string | undefined;
  /** Identity of the row, 64 hexadecimal digits. Not in the headers; hide it from people. */
  __coreclaw_data_id__?: string | undefined;
  [key: string]: unknown;
}

/**
 * What the API posts to a `callback_url`. Two generations of the payload are known; only the
 * slug is common to both. Several posts may arrive for one run, in any order: ask for the
 * run's detail before acting on one.
 */
export interface RunCallback {
  run_slug: RunSlug;
  /** Why the run failed; empty when it did not (second generation). */
  error_message?: string | undefined;
  /**
   * End of the execution (second generation) in Unix seconds. Read a value above
   * 100,000,000,000 as milliseconds.
   */
  execution_end_timestamp?: number | undefined;
  /**
   * Start of the execution (second generation) in Unix seconds. Read a value above
   * 100,000,000,000 as milliseconds.
   */
  execution_start_timestamp?: number | undefined;
  /** Rows collected so far (second generation). */
  result_count?: number | undefined;
  /** A remark about the rows, for people (second generation). */
  result_message?: string | undefined;
  /** Rows collected so far (first generation). */
  results?: number | undefined;
  /** State of the run as a word (second generation). */
  run_status?: string | undefined;
  /** Seconds that the run has taken (second generation). */
  running_duration?: number | undefined;
  status?: RunStatus | undefined;
  /** Cost of the run so far in US dollars (USD), a decimal string (first generation). */
  usage?: UsdAmount | undefined;
}

/** Lines of a run's log, and where to find all of them. */
export interface RunLog {
  /** Address of the whole log as a file. Fetch it without the API key. */
  all_logs_url: string;
  /** Lines of the log. */
  list: LogLine[];
  /** Rows that the run has produced. */
  result_count: number;
}

/** The log of a run. */
export interface RunLogResponse {
  /** Always 0, success. */
  code: 0;
  data: RunLog;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/** One page of the run history. */
export interface RunPage {
  /** Number of runs that match, on all pages together. */
  count: number;
  /** Runs of this page. Samples show the newest first; no order is promised. */
  list: RunRecord[];
}

/** A page of the run history. */
export interface RunPageResponse {
  /** Always 0, success. */
  code: 0;
  data: RunPage;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/** Everything the API tells about one run. */
export interface RunRecord {
  /** Seconds that the run has taken so far. */
  duration: number;
  /** Why the run failed, for people. Empty when it did not. */
  err_msg: string;
  /** End of the run in Unix seconds. 0 means that it has not ended. */
  finished_at: number;
  /** Whether the run was started through the API or in the console. */
  origin: "api" | "web";
  /** Rows collected so far. The number can shrink, as rows with the same key are replaced. */
  results: number;
  scraper_slug: ScraperSlug;
  /** Title of the Worker, for people. */
  scraper_title: string;
  slug: RunSlug;
  /** Start of the run in Unix seconds. */
  started_at: number;
  status: RunStatus;
  /** Traffic of the run so far in bytes. */
  traffic: number;
  /** Cost of the run so far in US dollars (USD), as a decimal string. */
  usage: UsdAmount;
  /** Version of the Worker that ran. */
  version: string;
}

/** The run was found. */
export interface RunRecordResponse {
  /** Always 0, success. */
  code: 0;
  data: RunRecord;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/** Identifies one run. Every start and every re-run creates a new one. It is opaque text. */
export type RunSlug = string & { readonly [kind]?: "RunSlug" };

/**
 * State of a run.
 *
 * | value | state | final |
 * | --- | --- | --- |
 * | 1 | ready: accepted, not yet running | no |
 * | 2 | running | no |
 * | 3 | succeeded, possibly with no rows | yes |
 * | 4 | failed | yes |
 * | 5 | aborting or aborted | disputed |
 *
 * While waiting, treat 5 as final after a bounded pause.
 */
export type RunStatus = 1 | 2 | 3 | 4 | 5;

/** 0 for runs in any state, else the state as in a run's `status`. */
export type RunStatusFilter = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * Identifies a Worker, and never changes. Either a code of 26 letters and digits or, since June
 * 2026, `owner/name`. It is opaque text.
 */
export type ScraperSlug = string & { readonly [kind]?: "ScraperSlug" };

/** Which saved task to start, and where to report. The input is that of the task. */
export interface StartTaskRequest {
  callback_url: CallbackUrl;
  task_slug: TaskSlug;
}

/** Which Worker to start, with which input, and how to hear about it. */
export interface StartWorkerRequest {
  input: WorkerInput;
  scraper_slug: ScraperSlug;
  callback_url?: CallbackUrl | undefined;
  /**
   * True returns as soon as the run is accepted. False keeps the call open until the run ends,
   * at most 300 seconds (5 minutes). Send it always.
   *
   * @default true
   */
  is_async?: boolean | undefined;
  /**
   * Page of rows in the answer of a waiting start (`is_async` false). The first is 1.
   *
   * @default 1
   */
  page_index?: PageIndex | undefined;
  /**
   * Rows per page in the answer of a waiting start, at most 1000.
   *
   * @default 10
   */
  page_size?: PageSize | undefined;
  /** Version of the Worker, as its detail gives it. Left out, the latest one runs. */
  version?: string | undefined;
}

/**
 * The run that a start created. An asynchronous start answers with the slug alone; a waiting
 * one may add how far the run came and a first page of rows.
 */
export interface StartedRun {
  run_slug: RunSlug;
  /** Why the run failed; empty when it did not. */
  error_message?: string | undefined;
  /** End of the execution in Unix milliseconds. Read a value below 100,000,000,000 as seconds. */
  execution_end_timestamp?: number | undefined;
  /** Start of the execution in Unix milliseconds. Read a value below 100,000,000,000 as seconds. */
  execution_start_timestamp?: number | undefined;
  /** A remark about the rows, for people. */
  result_message?: string | undefined;
  results?: ResultPage | undefined;
  /** Whether the run had ended when the wait did. These words are used nowhere else. */
  run_status?: "running" | "completed" | undefined;
  /** Seconds that the run has taken. */
  running_duration?: number | undefined;
}

/** The run was accepted, or has already ended. */
export interface StartedRunResponse {
  /** Always 0, success. */
  code: 0;
  data: StartedRun;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/** Resources and limits that a run of the Worker gets unless the start says otherwise. */
export interface SystemDefaults {
  cpus?: CpuCores | undefined;
  /** Seconds after which a run is stopped. */
  execute_limit_time_seconds?: number | undefined;
  /** Upper limit of the cost of a run, in US dollars (USD); 0 sets none. May be missing. */
  max_total_charge?: number | undefined;
  /** Upper limit of the traffic of a run, in megabytes (MB); 0 sets none. May be missing. */
  max_total_traffic?: number | undefined;
  memory?: MemoryMb | undefined;
  /**
   * Memory of the run in megabytes (MB), in spite of the name. It stands in place of `memory`
   * in some answers.
   */
  memory_bytes?: MemoryMb | undefined;
}

/**
 * Resources and limits of one run. What is left out should fall back to the defaults in the
 * Worker's detail, though nobody promises it. Sending all of `cpus`, `memory`,
 * `execute_limit_time_seconds`, `max_total_charge` and `max_total_traffic` satisfies every known
 * reading of the API.
 */
export interface SystemParameters {
  cpus?: CpuCores | undefined;
  /** Seconds after which the run is stopped. */
  execute_limit_time_seconds?: number | undefined;
  /** Upper limit of the cost of the run, in US dollars (USD). 0 sets no limit. */
  max_total_charge?: number | undefined;
  /** Upper limit of the traffic of the run, in megabytes (MB). 0 sets no limit. */
  max_total_traffic?: number | undefined;
  memory?: MemoryMb | undefined;
  /**
   * Country whose addresses the run uses, as two capital letters; the list of proxy regions has
   * all countries.
   *
   * @default "US"
   */
  proxy_region?: string | undefined;
}

/**
 * Identifies a saved task, that is a Worker together with its input. The console shows it; the
 * API cannot list tasks. It is opaque text.
 */
export type TaskSlug = string & { readonly [kind]?: "TaskSlug" };

/** US dollars (USD) as a decimal string, so that no fraction of a cent is lost. */
export type UsdAmount = string;

/** Default resources of a Worker and the form of its input. */
export interface WorkerDefaults {
  custom: InputDescriptor;
  system: SystemDefaults;
}

/** What a start of the Worker needs to know. Its slug, title and price are not repeated. */
export interface WorkerDetail {
  parameters: WorkerDefaults;
  /** Latest version of the Worker. */
  version: string;
  /** Manual of the Worker in Markdown. May be missing. */
  readme?: string | undefined;
}

/** The Worker was found. */
export interface WorkerDetailResponse {
  /** Always 0, success. */
  code: 0;
  data: WorkerDetail;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/** Wraps the parameters of a start. */
export interface WorkerInput {
  parameters: WorkerParameters;
}

/** Resources and limits of the run (`system`) and the input of the Worker (`custom`). */
export interface WorkerParameters {
  custom: CustomParameters;
  system?: SystemParameters | undefined;
}

/** Workers that match a search. There is no total and no second page. */
export interface WorkerSearch {
  /** The matching Workers. */
  scraper: WorkerSummary[];
}

/** The search was carried out, possibly without a match. */
export interface WorkerSearchResponse {
  /** Always 0, success. */
  code: 0;
  data: WorkerSearch;
  /** Normally the word success. May be missing. */
  message?: string | undefined;
}

/** A Worker in the store. */
export interface WorkerSummary {
  /** What the Worker does. */
  description: string;
  slug: ScraperSlug;
  /** Title of the Worker. */
  title: string;
}
