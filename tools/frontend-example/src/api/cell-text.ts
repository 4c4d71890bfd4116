import type { ResultHeader, ResultPage } from "@coreclaw/client";

/** Identities of rows, under their two names. */
const HIDDEN = ["__coreclaw_data_id__", "__cafe_data_id__"];

const LONGEST = 300;

/** The columns to show: those that the API names, else the members of the rows. */
export function columnsOf({ headers, list }: ResultPage): Pick<ResultHeader, "key" | "label">[] {
  if (headers.length > 0) return headers;
  const keys = new Set(list.flatMap((row) => Object.keys(row)));
  return [...keys].filter((key) => !HIDDEN.includes(key)).map((key) => ({ key, label: key }));
}

/** A value of a row as text, cut where it is very long. Rows may hold anything. */
export function cellText(row: Readonly<Record<string, unknown>>, key: string): string {
  const value = Object.hasOwn(row, key) ? row[key] : undefined;
  if (value === undefined || value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
