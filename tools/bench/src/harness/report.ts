import type { Goal, Result } from "./benchmark.ts";
import { median } from "./statistics.ts";
import { type Cell, isSamples, ratioBetween, type Table, textTable } from "./table.ts";

/** The tables, goals and notes of a benchmark as text. */
export function textReport({ tables, goals = [], notes = [] }: Result): string {
  const parts = [
    ...tables.map(textTable),
    goals.map(goalLine).join("\n"),
    notes.map((note) => `* ${note}`).join("\n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function goalLine(goal: Goal): string {
  const { text, value } = goal;
  if (value === undefined) return `goal not measured: ${text}`;
  return `goal ${isReached(goal) ? "reached" : "MISSED"}: ${text} (${precise(value)})`;
}

export function isReached({ value, atLeast, atMost }: Goal): boolean | undefined {
  if (value === undefined) return undefined;
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}

/** The same for programs: each figure with its median, its ratio and all of its samples. */
export function jsonReport({ tables, goals = [], notes = [] }: Result): object {
  const reached = goals.map((goal) => ({ ...goal, reached: isReached(goal) }));
  return { tables: tables.map(jsonTable), goals: reached, notes };
}

function jsonTable(table: Table): object {
  const { title, baseline, columns } = table;
  const rows = table.rows.map((row) => {
    const cells = columns.map(({ key, label }) => {
      const ratio = ratioBetween(table, key, row.name, baseline);
      return [key, { label, ...jsonCell(row.cells[key]), ...(ratio && { ratio }) }] as const;
    });
    return { name: row.name, ...Object.fromEntries(cells) };
  });
  return { title, baseline, rows };
}

function jsonCell(cell: Cell): object {
  if (!isSamples(cell)) return { text: cell };
  return { median: median(cell), samples: cell };
}

/** Three digits that count. */
function precise(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
