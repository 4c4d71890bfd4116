import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import type { ResultHeader, ResultRow, RunRecord } from "../../../src/generated/models.ts";
import type { Caller } from "./calls.ts";
import type { Setup } from "./commands.ts";
import type { Memory } from "./watch.ts";

export interface RunLook {
  readonly caller: Caller;
  readonly setup: Setup;
  readonly memory: Memory;
  readonly now: () => number;
  readonly record: RunRecord;
  readonly pageSize: number;
}

/** More rows than that are not read through; their number is compared, and one page. */
const ROWS_READ = 600;

/** Record, pages, log and files of a run must tell the same story. */
export async function checkRun(look: RunLook): Promise<void> {
  const { caller, record } = look;
  assert.deepEqual(await caller.run(record.slug), record, "detail and list agree");
  await checkLog(look);
  if (record.results > ROWS_READ) return await checkFarPage(look);
  const { headers, rows } = await readPages(look);
  const json = await readExport(look, "json");
  assert.deepEqual(JSON.parse(json), rows, "the pages joined are the JSON file");
  const csv = await readExport(look, "csv");
  assert.deepEqual(parse(csv, { recordDelimiter: "\r\n" }), tableOf(headers, rows, csv));
}

async function readPages({ caller, record, pageSize }: RunLook) {
  const { slug, results } = record;
  const size = Math.max(pageSize, Math.ceil(results / 10));
  const rows: ResultRow[] = [];
  let headers: readonly ResultHeader[] = [];
  for (let index = 1; index <= Math.ceil(results / size) + 1; index++) {
    const page = await caller.page(slug, index, size);
    assert.equal(page.count, results, "count is the number of rows");
    if (page.list.length > 0) headers = page.headers;
    rows.push(...page.list);
  }
  assert.equal(rows.length, results);
  const ids = rows.map((row) => row.__coreclaw_data_id__ ?? row.__cafe_data_id__);
  assert.equal(new Set(ids).size, rows.length, "each row has an identity of its own");
  return { headers, rows };
}

async function readExport(look: RunLook, format: "csv" | "json"): Promise<string> {
  const { caller, record, memory, now } = look;
  const url = await caller.exportUrl(record.slug, format);
  const { status, text } = await caller.file(url);
  assert.equal(status, 200);
  memory.links.push({ url, givenAt: now(), content: text });
  return text;
}

/** What a CSV file of these rows holds. A run without rows shows no columns: then those of the file count. */
function tableOf(headers: readonly ResultHeader[], rows: readonly ResultRow[], csv: string) {
  const keys = headers.map(({ key }) => key);
  if (rows.length === 0) return [csv.trimEnd().split(",")];
  return [keys, ...rows.map((row) => keys.map((key) => cell(row[key])))];
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

async function checkFarPage({ caller, record }: RunLook): Promise<void> {
  const { slug, results } = record;
  const last = await caller.page(slug, Math.ceil(results / 100), 100);
  assert.equal(last.list.length, results % 100 || 100, "the last page holds the rest");
  assert.equal(last.count, results);
}

async function checkLog({ caller, record, memory, now }: RunLook): Promise<void> {
  const { all_logs_url, list, result_count } = await caller.log(record.slug);
  assert.equal(result_count, record.results);
  const { status, text } = await caller.file(all_logs_url);
  assert.equal(status, 200);
  memory.links.push({ url: all_logs_url, givenAt: now(), content: undefined });
  const before = memory.logs.get(record.slug) ?? "";
  assert(text.startsWith(before), `a log only grows at its end: ${before} became ${text}`);
  memory.logs.set(record.slug, text);
  const contents = list.map(({ content }) => content);
  const lines = text.split("\n").slice(0, -1);
  const latest = lines.slice(-contents.length).map((line) => line.replace(/^\S+ \w+ \[\d+\] /, ""));
  assert.deepEqual(contents, latest, "the answer holds the latest lines of the file");
  const times = lines.map((line) => line.slice(0, 24));
  assert.deepEqual(times, times.toSorted(), "lines are in the order of their time");
}
