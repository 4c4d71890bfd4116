import type { ResultRow } from "../../generated/models.ts";

/**
 * The lines of a CSV file (RFC 4180, CRLF, no byte order mark): the keys of the columns, then a
 * line per row.
 *
 * Cells are the API's data, exactly. Text that a spreadsheet would take for a formula (`=1+1`)
 * stays as it is: to defuse it here would hand every other reader a different value than the pages
 * do, so it is up to who opens the file in a spreadsheet.
 */
export function* csvLines(
  columns: readonly string[],
  rows: Iterable<ResultRow>,
): Generator<string, void> {
  if (columns.length === 0) return;
  yield line(columns);
  for (const row of rows) yield line(columns.map((key) => cell(row, key)));
}

function line(cells: readonly string[]): string {
  const text = cells.map(quoted).join(",");
  // Parsers skip empty lines: a row whose one cell is empty would be lost.
  return text === "" ? '""\r\n' : `${text}\r\n`;
}

/** Text as is, anything else as compact JSON; nothing for null and for what the row lacks. */
function cell(row: ResultRow, key: string): string {
  const value = Object.hasOwn(row, key) ? row[key] : undefined;
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : JSON.stringify(value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
