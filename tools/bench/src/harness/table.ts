import { median, pairedRatio } from "./statistics.ts";

/** One sample per round, or words, or nothing where the row has no such figure. */
export type Cell = readonly number[] | string | undefined;

export interface Column {
  /** The name of the cell in each row. */
  readonly key: string;
  /** The heading, with the unit. */
  readonly label: string;
  /** Digits behind the point; 0 by default. */
  readonly digits?: number;
  /** Whether a second column shows how many times the baseline each figure is. */
  readonly ratio?: boolean;
}

export interface Row {
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The name of the row that ratios refer to. */
  readonly baseline?: string;
}

/** A table for people: medians, and ratios to the baseline. Numbers stand right, words left. */
export function textTable(table: Table): string {
  const columns = table.columns.flatMap((column) => textColumns(table, column));
  const names = { left: true, texts: [table.title, ...table.rows.map(({ name }) => name)] };
  const widths = [names, ...columns].map(({ left, texts }) => {
    const width = Math.max(...texts.map((text) => text.length));
    return texts.map((text) => (left ? text.padEnd(width) : text.padStart(width)));
  });
  const line = (index: number) => widths.map((texts) => texts[index]).join("  ");
  const rule = "-".repeat(line(0).length);
  const lines = [line(0), rule, ...table.rows.map((_, index) => line(index + 1))];
  return lines.map((text) => text.trimEnd()).join("\n");
}

/** How many times a figure of the row `base` the same figure of the row `name` is, if both are there. */
export function ratioBetween(
  { rows }: Table,
  key: string,
  name: string,
  base: string | undefined,
): number | undefined {
  const cellOf = (wanted?: string) => rows.find((row) => row.name === wanted)?.cells[key];
  const [own, other] = [cellOf(name), cellOf(base)];
  return isSamples(own) && isSamples(other) ? pairedRatio(own, other) : undefined;
}

/** The median of a figure of a row. */
export function medianOf({ rows }: Table, key: string, name: string): number | undefined {
  const cell = rows.find((row) => row.name === name)?.cells[key];
  return isSamples(cell) ? median(cell) : undefined;
}

export function isSamples(cell: Cell): cell is readonly number[] {
  return Array.isArray(cell);
}

interface TextColumn {
  readonly left: boolean;
  /** The heading, then a text for each row. */
  readonly texts: readonly string[];
}

function textColumns(table: Table, column: Column): TextColumn[] {
  const { key, label, digits = 0, ratio = false } = column;
  const cells = table.rows.map(({ cells }) => cells[key]);
  const figures = {
    left: cells.some((cell) => typeof cell === "string"),
    texts: [label, ...cells.map((cell) => cellText(cell, digits))],
  };
  if (!ratio || table.baseline === undefined) return [figures];
  const ratios = table.rows.map(({ name }) =>
    ratioText(ratioBetween(table, key, name, table.baseline)),
  );
  return [figures, { left: false, texts: ["ratio", ...ratios] }];
}

function cellText(cell: Cell, digits: number): string {
  if (cell === undefined) return "-";
  if (!isSamples(cell)) return cell;
  return median(cell)?.toFixed(digits) ?? "-";
}

function ratioText(ratio: number | undefined): string {
  return ratio === undefined ? "-" : `x ${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1)}`;
}
