import type { ExportFormat } from "../../generated/models.ts";

/** What a link leads to. All of it is in the link itself, so nothing has to be kept per link. */
export type FileLink = RowsLink | LogLink;

interface LinkBase {
  /** Names the world that the run is in. Never an API key: links are passed on. */
  readonly world: string;
  readonly run: string;
  /** Unix seconds on the virtual clock: the link no longer works from then on. */
  readonly expires: number;
}

/** The rows of a run, as many as there were at the export. */
export interface RowsLink extends LinkBase {
  readonly file: "rows";
  readonly format: ExportFormat;
  readonly rows: number;
  /** The `filter_keys` of the export; an empty list keeps every column. */
  readonly columns: readonly string[];
}

/** The whole log of a run, as far as it has come when the file is read. */
export interface LogLink extends LinkBase {
  readonly file: "log";
}

/** Path and query of a link without its signature: the one spelling of it, and what gets signed. */
export function writeLink(link: FileLink): string {
  const path = [link.world, link.run, fileName(link)].map(encodeURIComponent).join("/");
  const columns = link.file === "rows" ? link.columns : [];
  const query = new URLSearchParams();
  for (const key of columns) query.append("columns", key);
  query.append("expires", String(link.expires));
  return `/${path}?${query}`;
}

function fileName(link: FileLink): string {
  return link.file === "log" ? "log.txt" : `rows-${link.rows}.${link.format}`;
}

/** The file that a path names, without what the query adds, or undefined when there can be none. */
export function readPath(
  path: string,
): Omit<RowsLink, "columns" | "expires"> | Omit<LogLink, "expires"> | undefined {
  const [, worldText, runText, name = ""] = /^\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const world = decoded(worldText);
  const run = decoded(runText);
  if (world === undefined || run === undefined) return undefined;
  if (name === "log.txt") return { world, run, file: "log" };
  const [, rows, format] = /^rows-(0|[1-9]\d{0,9})\.(csv|json)$/.exec(name) ?? [];
  if (rows === undefined) return undefined;
  return {
    world,
    run,
    file: "rows",
    rows: Number(rows),
    format: format === "csv" ? "csv" : "json",
  };
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
