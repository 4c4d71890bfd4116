/** Reads dates that are written in one way, for example `DD.MM.YYYY`. */
export interface DateFormat {
  /** Whether the text is a date that exists, written in this way. */
  accepts(text: string): boolean;
  /** A date written in this way, for messages. */
  readonly example: string;
}

type Part = "year" | "month" | "day" | "hour" | "minute" | "second";
type Token = { readonly part: Part; readonly pattern: string; readonly example: string };

const TOKENS: ReadonlyMap<string, Token> = new Map<string, Token>([
  ["YYYY", { part: "year", pattern: "(\\d{4})", example: "2026" }],
  ["YY", { part: "year", pattern: "(\\d{2})", example: "26" }],
  ["MM", { part: "month", pattern: "(\\d{2})", example: "03" }],
  ["M", { part: "month", pattern: "(\\d{1,2})", example: "3" }],
  ["DD", { part: "day", pattern: "(\\d{2})", example: "31" }],
  ["D", { part: "day", pattern: "(\\d{1,2})", example: "31" }],
  ["HH", { part: "hour", pattern: "(\\d{2})", example: "09" }],
  ["H", { part: "hour", pattern: "(\\d{1,2})", example: "9" }],
  ["mm", { part: "minute", pattern: "(\\d{2})", example: "05" }],
  ["m", { part: "minute", pattern: "(\\d{1,2})", example: "5" }],
  ["ss", { part: "second", pattern: "(\\d{2})", example: "00" }],
  ["s", { part: "second", pattern: "(\\d{1,2})", example: "0" }],
]);

/**
 * The format that these letters describe, or nothing when they hold a word that is not known here
 * (a month by name, say): then no text can be called wrong. A single T may stand between date and time.
 */
export function dateFormat(letters: string): DateFormat | undefined {
  if (letters.length > 40) return undefined;
  const parts: Part[] = [];
  let pattern = "";
  let example = "";
  for (const [piece] of letters.matchAll(/([A-Za-z])\1*|[^A-Za-z]/g)) {
    const token = TOKENS.get(piece);
    if (token === undefined && /[A-Za-z]/.test(piece) && piece !== "T") return undefined;
    if (token !== undefined) parts.push(token.part);
    pattern += token?.pattern ?? piece.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
    example += token?.example ?? piece;
  }
  if (parts.length === 0) return undefined;
  const whole = new RegExp(`^${pattern}$`);
  return { example, accepts: (text) => exists(parts, whole.exec(text)) };
}

function exists(parts: readonly Part[], match: RegExpExecArray | null): boolean {
  if (match === null) return false;
  // 2024 and January stand in for what the format leaves out: a leap year, and a month of 31 days.
  const found = { year: 2024, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  for (const [index, part] of parts.entries()) found[part] = Number(match[index + 1]);
  if (found.hour > 23 || found.minute > 59 || found.second > 59) return false;
  return found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= lastDay(found);
}

function lastDay({ year, month }: { readonly year: number; readonly month: number }): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
