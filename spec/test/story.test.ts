import { expect, test } from "vitest";
import { exampleOf } from "./document.ts";

/** A value inside an example, by member names and indexes. */
function read(value: unknown, ...keys: (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (from, key) => Object.getOwnPropertyDescriptor(Object(from), key)?.value,
    value,
  );
}

const request = (operation: string) => exampleOf(operation, "request", "ok");
const data = (operation: string, name = "ok") => read(exampleOf(operation, "200", name), "data");
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const run = data("getRun");
const runSlug = read(run, "slug");

test("a start answers with the run that all later requests ask about", () => {
  expect(read(data("startWorker"), "run_slug")).toBe(runSlug);
  for (const name of [
    "getRun",
    "getRunLog",
    "listRunResults",
    "exportRunResults",
    "abortRun",
    "rerun",
  ]) {
    expect([name, read(request(name), "run_slug")]).toEqual([name, runSlug]);
  }
  expect(read(exampleOf("startWorker", "callback", "ok"), "run_slug")).toBe(runSlug);
});

test("the run has as many rows wherever they are counted", () => {
  const rows = data("listRunResults");
  const counts = [
    read(run, "results"),
    read(rows, "count"),
    list(read(rows, "list")).length,
    read(data("getRunLog"), "result_count"),
    read(exampleOf("startWorker", "callback", "ok"), "results"),
  ];

  expect(counts).toEqual([5, 5, 5, 5, 5]);
  expect(read(data("startWorker", "sync_finished"), "results")).toEqual(rows);
});

test("the same run, still going on, has the same two rows wherever they are counted", () => {
  const rows = data("listRunResults", "running");

  expect(read(data("getRun", "running"), "results")).toBe(2);
  expect([read(rows, "count"), list(read(rows, "list")).length]).toEqual([2, 2]);
  expect(list(read(rows, "list"))).toEqual(list(read(data("listRunResults"), "list")).slice(0, 2));
  expect(read(data("startWorker", "sync_running"), "results")).toEqual(rows);
});

test("a run that has ended lasted from its start to its end, and its log lies between", () => {
  const [start, end] = [Number(read(run, "started_at")), Number(read(run, "finished_at"))];

  expect(read(run, "duration")).toBe(end - start);
  for (const line of list(read(data("getRunLog"), "list"))) {
    expect(read(line, "timestamp")).toBeGreaterThanOrEqual(start * 1000);
    expect(read(line, "timestamp")).toBeLessThanOrEqual(end * 1000);
  }
  expect(read(data("startWorker", "sync_finished"), "execution_end_timestamp")).toBe(end * 1000);
});

test.each(["ready", "running", "aborting"])("a run that is %s has no end", (name) => {
  expect(read(data("getRun", name), "finished_at")).toBe(0);
});

test("the history holds the run, its re-run and the task's run, the newest first", () => {
  const runs = list(read(data("listRuns"), "list"));

  expect(runs.map((one) => read(one, "slug"))).toEqual([
    read(data("startTask"), "run_slug"),
    read(data("rerun"), "run_slug"),
    runSlug,
  ]);
  expect(runs[2]).toEqual(run);
  expect(read(data("listRuns"), "count")).toBe(3);
});

test("a start sends what the Worker's form asks for, in its version", () => {
  const worker = data("getWorker");
  const fields = list(read(worker, "parameters", "custom", "properties"));
  const custom = read(request("startWorker"), "input", "parameters", "custom");

  const names = fields.map((field) => read(field, "name"));
  expect(names).toEqual(expect.arrayContaining(Object.keys(Object(custom))));
  for (const field of fields.filter((one) => read(one, "required") === true)) {
    expect(custom).toHaveProperty(String(read(field, "name")));
  }
  expect(read(request("startWorker"), "version")).toBe(read(worker, "version"));
  expect(read(run, "version")).toBe(read(worker, "version"));
});

test("a start asks for a region and a Worker that the public lists have", () => {
  const regions = list(read(data("listProxyRegions"), "list")).map((region) =>
    read(region, "code"),
  );
  const workers = list(read(data("searchWorkers"), "scraper")).map((worker) =>
    read(worker, "slug"),
  );

  expect(regions).toContain(
    read(request("startWorker"), "input", "parameters", "system", "proxy_region"),
  );
  expect(workers).toContain(read(request("startWorker"), "scraper_slug"));
});

test("the columns are those of the rows, but for a missing and an added value", () => {
  const page = data("listRunResults");
  const keys = list(read(page, "headers")).map((header) => String(read(header, "key")));
  const rows = list(read(page, "list"));

  for (const row of rows.slice(0, 2)) {
    expect(Object.keys(Object(row))).toEqual([...keys, "__coreclaw_data_id__"]);
  }
  expect(Object.keys(Object(rows[2]))).toContain("photos/0/url");
  expect(Object.keys(Object(rows[4]))).not.toContain("rating");
});

test.each([
  ["ok", "csv"],
  ["json_file", "json"],
])("the export %s is a file of the format that was asked for", (name, format) => {
  expect(read(exampleOf("exportRunResults", "request", name), "format")).toBe(format);
  expect(read(data("exportRunResults", name), "download_url")).toContain(`${runSlug}.${format}`);
});
