/**
 * Checked by `tsc`, never run: the vocabularies of the contract as programs rely on them. A word that
 * goes from, or comes to, an enum of the document fails here once the client has been generated again.
 */
import { expectTypeOf, test } from "vitest";
import type * as api from "../src/index.ts";

/** Words that answers hold today. Others may come, so programs must have a branch for them. */
type Open<Known> = Known | (Known extends number ? number & {} : string & {});

/** What a member that may be left out holds when it is there. */
type Defined<Value> = Exclude<Value, undefined>;

test("answers have open vocabularies", () => {
  expectTypeOf<api.RunStatus>().toEqualTypeOf<Open<1 | 2 | 3 | 4 | 5>>();
  expectTypeOf<api.LogLevel>().toEqualTypeOf<Open<1 | 2 | 3 | 4>>();
  expectTypeOf<api.RunRecord["origin"]>().toEqualTypeOf<Open<"api" | "web">>();
  expectTypeOf<Defined<api.StartedRun["run_status"]>>().toEqualTypeOf<
    Open<"running" | "completed">
  >();
  expectTypeOf<api.InputType>().toEqualTypeOf<
    Open<"string" | "integer" | "number" | "boolean" | "array" | "object">
  >();
  expectTypeOf<api.InputEditor>().toEqualTypeOf<
    Open<
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
      | "json"
    >
  >();
});

test("and so have sizes, which requests and answers share", () => {
  expectTypeOf<api.MemoryMb>().toEqualTypeOf<Open<512 | 1024 | 2048 | 4096 | 8192 | 16384>>();
  expectTypeOf<api.CpuCores>().toEqualTypeOf<Open<0.125 | 0.25 | 0.5 | 1 | 2 | 4>>();
});

test("they are used where they belong", () => {
  expectTypeOf<api.RunRecord["status"]>().toEqualTypeOf<api.RunStatus>();
  expectTypeOf<Defined<api.RunCallback["status"]>>().toEqualTypeOf<api.RunStatus>();
  expectTypeOf<api.LogLine["type"]>().toEqualTypeOf<api.LogLevel>();
  expectTypeOf<Defined<api.InputProperty["editor"]>>().toEqualTypeOf<api.InputEditor>();
  expectTypeOf<Defined<api.InputProperty["type"]>>().toEqualTypeOf<api.InputType>();
  expectTypeOf<Defined<api.SystemParameters["memory"]>>().toEqualTypeOf<api.MemoryMb>();
  expectTypeOf<Defined<api.SystemParameters["cpus"]>>().toEqualTypeOf<api.CpuCores>();
  expectTypeOf<Defined<api.SystemDefaults["memory"]>>().toEqualTypeOf<api.MemoryMb>();
  expectTypeOf<Defined<api.SystemDefaults["memory_bytes"]>>().toEqualTypeOf<api.MemoryMb>();
});

test("requests have closed vocabularies", () => {
  expectTypeOf<api.ExportFormat>().toEqualTypeOf<"csv" | "json">();
  expectTypeOf<api.ExportRunResultsRequest["format"]>().toEqualTypeOf<api.ExportFormat>();
  expectTypeOf<api.RunStatusFilter>().toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5>();
  expectTypeOf<Defined<api.ListRunsRequest["status"]>>().toEqualTypeOf<api.RunStatusFilter>();
  // @ts-expect-error no such format
  ({ format: "xml", run_slug: "R1" }) satisfies api.ExportRunResultsRequest;
  // @ts-expect-error no such state
  ({ page_index: 1, page_size: 20, status: 6 }) satisfies api.ListRunsRequest;
});

test("an answer may hold a word that nobody knows yet", () => {
  expectTypeOf<6>().toExtend<api.RunStatus>();
  expectTypeOf<"schedule">().toExtend<api.RunRecord["origin"]>();
  expectTypeOf<"colorpicker">().toExtend<api.InputEditor>();
  expectTypeOf<"paused">().not.toExtend<api.RunStatus>();
});

test("money and traffic keep their units' types", () => {
  expectTypeOf<api.RunRecord["usage"]>().toEqualTypeOf<string>();
  expectTypeOf<api.Account["balance"]>().toEqualTypeOf<string>();
  expectTypeOf<api.Account["traffic"]>().toEqualTypeOf<number | string>();
  expectTypeOf<api.RunRecord["traffic"]>().toEqualTypeOf<number>();
});

test("a program can tell every code of the table apart, and every kind", () => {
  expectTypeOf<api.ErrorCode>().toEqualTypeOf<
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
    | 70002
  >();
  expectTypeOf<api.ErrorName>().toEqualTypeOf<
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
    | "ABORT_FAILED"
  >();
  expectTypeOf<api.ErrorKind>().toEqualTypeOf<
    | "key"
    | "permission"
    | "validation"
    | "not_found"
    | "balance"
    | "rate"
    | "worker"
    | "run_state"
    | "server"
  >();
});

test("the table has each of them", () => {
  type Table = typeof api.errorTable;
  expectTypeOf<keyof Table>().toEqualTypeOf<api.ErrorCode>();
  expectTypeOf<Table[api.ErrorCode]["name"]>().toEqualTypeOf<api.ErrorName>();
  expectTypeOf<Table[api.ErrorCode]["kind"]>().toEqualTypeOf<api.ErrorKind>();
});

declare const scraper: api.ScraperSlug;
declare const task: api.TaskSlug;
declare const run: api.RunSlug;
const take = {
  scraper: (_: api.ScraperSlug): void => {},
  task: (_: api.TaskSlug): void => {},
  run: (_: api.RunSlug): void => {},
};

test("each kind of slug stands where it belongs, and so does a plain string", () => {
  take.scraper(scraper);
  take.task(task);
  take.run(run);
  take.scraper("owner/name");
  take.task("01JZ8QK5W3N7RXM2T4V6B9CDEF");
  take.run("01JZ8QK5W3N7RXM2T4V6B9CDEF" as string);
  expectTypeOf(run).toExtend<string>();
});

test("no kind of slug stands in place of another", () => {
  // @ts-expect-error a task is no Worker
  take.scraper(task);
  // @ts-expect-error a run is no Worker
  take.scraper(run);
  // @ts-expect-error a Worker is no task
  take.task(scraper);
  // @ts-expect-error a run is no task
  take.task(run);
  // @ts-expect-error a Worker is no run
  take.run(scraper);
  // @ts-expect-error a task is no run
  take.run(task);
});

test("the functions of the client tell them apart too", () => {
  expectTypeOf<Parameters<typeof api.getWorker>[1]["slug"]>().toEqualTypeOf<api.ScraperSlug>();
  expectTypeOf<api.StartWorkerRequest["scraper_slug"]>().toEqualTypeOf<api.ScraperSlug>();
  expectTypeOf<api.StartTaskRequest["task_slug"]>().toEqualTypeOf<api.TaskSlug>();
  expectTypeOf<api.GetRunRequest["run_slug"]>().toEqualTypeOf<api.RunSlug>();
  expectTypeOf<api.AbortRunRequest["run_slug"]>().toEqualTypeOf<api.RunSlug>();
  expectTypeOf<api.RerunRequest["run_slug"]>().toEqualTypeOf<api.RunSlug>();
  expectTypeOf<api.GetRunLogRequest["run_slug"]>().toEqualTypeOf<api.RunSlug>();
  expectTypeOf<api.ListRunResultsRequest["run_slug"]>().toEqualTypeOf<api.RunSlug>();
  expectTypeOf<api.ExportRunResultsRequest["run_slug"]>().toEqualTypeOf<api.RunSlug>();
  expectTypeOf<api.WorkerSummary["slug"]>().toEqualTypeOf<api.ScraperSlug>();
  expectTypeOf<api.RunRecord["slug"]>().toEqualTypeOf<api.RunSlug>();
  expectTypeOf<api.RunRecord["scraper_slug"]>().toEqualTypeOf<api.ScraperSlug>();
  expectTypeOf<api.StartedRun["run_slug"]>().toEqualTypeOf<api.RunSlug>();
  expectTypeOf<api.NewRun["run_slug"]>().toEqualTypeOf<api.RunSlug>();
});
