import { byteChunks } from "./byte-chunks.ts";
import { csvColumns } from "./columns.ts";
import { csvLines } from "./csv.ts";
import { measureFile } from "./file-lengths.ts";
import { type FileLink, writeLink } from "./file-link.ts";
import type { FileRun, FileSource } from "./file-source.ts";
import { jsonLines } from "./json-rows.ts";

/** Above this many rows a file is sent without a length and without ranges: measuring it would take seconds. */
const MAX_MEASURED_ROWS = 100_000;

const CONTENT_TYPES = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  txt: "text/plain; charset=utf-8",
} as const;

/** All that an answer says about a file, and how to make it. */
export interface DescribedFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  /** Bytes; undefined when the file is too long to measure. */
  readonly length: number | undefined;
  /** The text from the beginning, made anew at each call. */
  lines(): Iterable<string>;
}

export async function describeFile(
  link: FileLink,
  run: FileRun,
  source: Pick<FileSource, "lengths" | "pause">,
): Promise<DescribedFile> {
  const lines = () => linesOf(link, run);
  const content = JSON.stringify([run.version, writeLink({ ...link, expires: 0 })]);
  const measure = () => measureFile(byteChunks(lines()), source.pause);
  const length = await lengthOf(link, () => source.lengths.of(content, measure), measure);
  // A log only ever grows: how long it is says how far it has come.
  const etag = await etagOf(JSON.stringify([content, length ?? null]));
  return { headers: headersOf(link, etag, length !== undefined), etag, length, lines };
}

async function lengthOf(
  link: FileLink,
  remembered: () => Promise<number>,
  measured: () => Promise<number>,
): Promise<number | undefined> {
  if (link.file === "log") return measured();
  return link.rows <= MAX_MEASURED_ROWS ? remembered() : undefined;
}

function linesOf(link: FileLink, run: FileRun): Iterable<string> {
  if (link.file === "log") return ended(run.logLines());
  const rows = run.rows(0, link.rows);
  return link.format === "csv"
    ? csvLines(csvColumns(run.columns, link.columns), rows)
    : jsonLines([...new Set(link.columns)], rows);
}

function* ended(lines: Iterable<string>): Generator<string, void> {
  for (const line of lines) yield `${line}\n`;
}

async function etagOf(content: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  const bytes = [...new Uint8Array(digest, 0, 16)];
  return `"${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}

function headersOf(link: FileLink, etag: string, ranges: boolean): Record<string, string> {
  const isLog = link.file === "log";
  const extension = isLog ? "txt" : link.format;
  // Names are made of letters that no shell, file system or header reads in its own way.
  const name = link.run.replaceAll(/[^A-Za-z0-9_-]/g, "_");
  return {
    "content-type": CONTENT_TYPES[extension],
    "content-disposition": `${isLog ? "inline" : "attachment"}; filename="${name}.${extension}"`,
    "accept-ranges": ranges ? "bytes" : "none",
    etag,
    // Whether a link still works is asked each time; the content comes from the cache by its ETag.
    "cache-control": "private, no-cache",
    "x-content-type-options": "nosniff",
  };
}
