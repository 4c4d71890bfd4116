import { durationMs } from "../clock/duration.ts";
import type { Random } from "../random.ts";

/** What may stand behind the colon of a fault, as data. */
export type Argument =
  /** A duration, `1s..3s` for anything between, `~300ms` for about that with a long tail. */
  | { readonly kind: "delay"; readonly otherwise: string }
  | { readonly kind: "duration"; readonly otherwise: string }
  /** A duration that may be negative. */
  | { readonly kind: "shift"; readonly otherwise: string }
  /** A whole number; in its absence half of what there is. */
  | { readonly kind: "bytes" }
  | { readonly kind: "count"; readonly otherwise: string }
  | { readonly kind: "word"; readonly words: readonly [string, ...string[]] }
  /** Visible ASCII. */
  | { readonly kind: "text"; readonly otherwise: string };

/** More would be a mistake, and would hold a connection for ever. */
const LONGEST_MS = 3_600_000;
const FARTHEST_MS = 365 * 86_400_000;
const MOST = 1_000_000_000;

/** How an argument is written, for people: `<duration>`, `reset|close`. */
export function argumentForm(argument: Argument): string {
  return argument.kind === "word" ? argument.words.join("|") : `<${argument.kind}>`;
}

/** What would be right, where `text` is wrong; undefined where it is right. */
export function argumentProblem(argument: Argument, text: string): string | undefined {
  switch (argument.kind) {
    case "delay":
      return isDelay(text)
        ? undefined
        : 'a time such as "2s", "1s..3s" or "~300ms", at most an hour';
    case "duration":
      return isDuration(text) ? undefined : 'a time such as "2s", at most an hour';
    case "shift":
      return isDuration(text.replace(/^-/, ""), FARTHEST_MS)
        ? undefined
        : 'a time such as "1h" or "-5m", at most a year';
    case "bytes":
    case "count":
      return isCount(text) ? undefined : "a whole number";
    case "word":
      return argument.words.includes(text) ? undefined : argument.words.join(" or ");
    case "text":
      return /^[!-~]{0,200}$/.test(text) ? undefined : "at most 200 visible ASCII characters";
  }
}

/** Real milliseconds of a `delay`. */
export function delayOf(text: string, random: Random): number {
  const [low = "", high] = text.split("..");
  if (high !== undefined) return random.int(durationMs(low), durationMs(high));
  if (!text.startsWith("~")) return durationMs(text);
  return Math.round(Math.min(LONGEST_MS, durationMs(text.slice(1)) * logNormal(random)));
}

/** Median 1, and one in a hundred above 5: how waits in real networks are spread. */
function logNormal(random: Random): number {
  const sigma = 0.7;
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return Math.exp(sigma * radius * Math.cos(2 * Math.PI * random.next()));
}

/** Milliseconds of a `shift`. */
export function shiftOf(text: string): number {
  return text.startsWith("-") ? -durationMs(text.slice(1)) : durationMs(text);
}

function isDelay(text: string): boolean {
  const [low = "", high] = text.replace(/^~/, "").split("..");
  if (high === undefined) return isDuration(low);
  return !text.startsWith("~") && isDuration(low) && isDuration(high) && isOrdered(low, high);
}

function isOrdered(low: string, high: string): boolean {
  return durationMs(low) <= durationMs(high);
}

/** With its unit: a bare number would be taken for seconds by some, and is none. */
function isDuration(text: string, longestMs = LONGEST_MS): boolean {
  try {
    return /[a-z]$/.test(text) && durationMs(text) <= longestMs;
  } catch {
    return false;
  }
}

function isCount(text: string): boolean {
  return /^\d{1,10}$/.test(text) && Number(text) <= MOST;
}
