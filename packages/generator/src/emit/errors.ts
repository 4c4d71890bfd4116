import type { ErrorEntry } from "../contract/types.ts";
import { comment } from "./comment.ts";
import { banner, type Emitter } from "./emitted-file.ts";
import { literal, numberKey, record } from "./literal.ts";
import { printAlias } from "./print-type.ts";

/** `errors.ts`: the table of codes. Prose is in comments, so that a bundle carries none of it. */
export const emitErrors: Emitter = ({ errors }, options) => {
  const text =
    banner(options) +
    "/** What each code means; the names and kinds are what errors are told apart by. */\n" +
    `export const errorTable = {\n${errors.map(printEntry).join("")}} as const;\n\n` +
    printCodeTypes(errors);
  return { name: "errors.ts", text };
};

/** The types of codes, names and kinds: what errors are told apart by. */
export function printCodeTypes(errors: readonly ErrorEntry[]): string {
  const words = (key: "code" | "name" | "kind") => errors.map((entry) => entry[key]);
  return (
    `/** A code of the table. Servers can answer others. */\n${union("ErrorCode", words("code"))}\n` +
    `/** The name of a code of the table. */\n${union("ErrorName", words("name"))}\n` +
    "/** What a code is about: codes of one kind ask the caller for the same thing. */\n" +
    union("ErrorKind", words("kind"))
  );
}

function printEntry({ code, name, kind, status, effect, meaning, action }: ErrorEntry): string {
  const value = record({ name, kind, status, effect });
  const prose = `${meaning} ${action}`.split(/\s+/).join(" ").trim();
  return `${comment([prose], "  ")}  ${numberKey(code)}: ${value},\n`;
}

function union(name: string, values: readonly (string | number)[]): string {
  const words = [...new Set(values)].map(literal);
  return printAlias(name, words.length === 0 ? ["never"] : words);
}
