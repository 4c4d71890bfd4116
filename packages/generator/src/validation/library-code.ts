import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The code of the formats that are functions, in the words of the library's own table. */
const formatExpressions: ReadonlyMap<string, string> = new Map([
  ["date", "date"],
  ["time", "getTime(true)"],
  ["date-time", "getDateTime(true)"],
  ["iso-time", "getTime()"],
  ["iso-date-time", "getDateTime()"],
  ["uri", "uri"],
  ["byte", "byte"],
  ["regex", "regex"],
  ["int32", "validateInt32"],
  ["int64", "validateInt64"],
]);

/** The code of a format that is a function; `LibraryCode` gives what it is made of. */
export function formatExpression(name: string): string {
  const expression = formatExpressions.get(name);
  if (expression === undefined) throw new Error(`The format ${name} has no code.`);
  return expression;
}

/** Code that validators use and that must come with them: parts of Ajv, ajv-formats and fast-deep-equal. */
export class LibraryCode {
  readonly #formats = statementsOf("ajv-formats/dist/formats.js");
  readonly #used = new Set<string>();

  /** Notes that code with the names of `expression` in it is used. */
  useFormat(expression: string): void {
    for (const [name, statement] of this.#formats) {
      if (this.#used.has(statement) || !new RegExp(`\\b${name}\\b`).test(expression)) continue;
      this.#used.add(statement);
      this.useFormat(statement);
    }
  }

  /** Notes a function that needs nothing beside itself. */
  useFunction(code: string): void {
    this.#used.add(code);
  }

  /** What was noted, in the order of its names. */
  get statements(): string[] {
    return [...this.#used].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  }
}

/** The declarations of a module by name; each begins a line, as the compiler of that library writes them. */
function statementsOf(module: string): Map<string, string> {
  const text = readFileSync(createRequire(import.meta.url).resolve(module), "utf8");
  const statements = text.split(/\n(?=\S)/).map((statement) => statement.trim());
  const joined = statements.join("\n").split(/\n(?=(?:const|function) )/);
  const declarations = joined.filter((statement) => nameOf(statement) !== "");
  return new Map(declarations.map((statement) => [nameOf(statement), withoutTail(statement)]));
}

/** A function ends with the first brace that begins a line, a constant with its line. */
function withoutTail(statement: string): string {
  const [line = ""] = statement.split("\n", 1);
  return line.startsWith("const") ? line : statement.slice(0, statement.indexOf("\n}") + 2);
}

function nameOf(statement: string): string {
  return /^(?:const|function) (\w+)/.exec(statement)?.[1] ?? "";
}
