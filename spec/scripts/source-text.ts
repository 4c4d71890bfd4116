import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Problem } from "./problem.ts";
import { filesOf } from "./references.ts";

/** What editors put into files unasked. YAML admits most of it; readers and diffs stumble over it. */
const faults: readonly (readonly [what: RegExp, message: string])[] = [
  [/\ufffd/, "The file is not UTF-8: save it as UTF-8."],
  [/\ufeff/, "A byte order mark: save the file as UTF-8 without one."],
  [/\r/, "A carriage return: end lines with a line feed alone."],
  [/\t/, "A tab: use spaces."],
  [
    /[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069]/,
    "A character that nobody sees: remove it.",
  ],
  [/ +$/m, "Blanks at the end of the line: remove them."],
  [/(?<!\n)$(?![\s\S])/, "The last line has no end: add a line feed."],
];

/** The first fault of each file under `folder`; file names are relative to `base`. */
export function checkText(folder: string, base: string): Problem[] {
  return filesOf(folder).flatMap((name) => {
    const path = join(folder, name);
    const found = firstFault(readFileSync(path));
    return found === undefined ? [] : [{ file: relative(base, path), rule: "text", ...found }];
  });
}

function firstFault(bytes: Buffer): Pick<Problem, "line" | "column" | "message"> | undefined {
  const text = bytes.toString("utf8");
  const [broken, ...others] = faults;
  const candidates = broken !== undefined && !isUtf8(bytes) ? [broken] : others;
  for (const [what, message] of candidates) {
    const at = text.search(what);
    if (at >= 0) return { ...positionOf(text, at), message };
  }
  return undefined;
}

function positionOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}
