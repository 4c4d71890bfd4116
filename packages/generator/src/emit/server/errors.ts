import type { ErrorEntry } from "../../contract/types.ts";
import { banner } from "../emitted-file.ts";
import { printCodeTypes } from "../errors.ts";
import { literal, numberKey } from "../literal.ts";
import type { ServerEmitter } from "./server-emitter.ts";

/** `errors.ts`: the table of codes, with the words that a server answers with. */
export const emitErrors: ServerEmitter = ({ contract: { errors } }, options) => {
  const text =
    "/** What each code means. */\n" +
    `export const errorTable = {\n${errors.map(printEntry).join("")}} as const;\n\n` +
    printCodeTypes(errors);
  return { name: "errors.ts", text: banner(options) + text };
};

function printEntry({ code, ...entry }: ErrorEntry): string {
  const { name, kind, status, effect, meaning, action, scenario } = entry;
  const members = Object.entries({ name, kind, status, effect, scenario, meaning, action });
  const lines = members.flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${key}: ${literal(value)},\n`],
  );
  return `  ${numberKey(code)}: {\n${lines.join("")}  },\n`;
}
