import { functionName } from "../contract/names.ts";
import { escapeUnseen, literal } from "../emit/literal.ts";
import type { Json } from "../json.ts";
import type { AjvCompiler, Compiled, Name } from "./ajv-compiler.ts";
import { formatExpression, LibraryCode } from "./library-code.ts";
import type { CheckFunction, ValidatorCode } from "./types.ts";
import type { Unit, Units } from "./units.ts";

export interface Written {
  readonly code: ValidatorCode;
  /** The function of a unit. */
  readonly nameOf: (key: string) => string;
}

/**
 * The functions of all checks, and of what they refer to, as code. Ajv numbers its names; here they follow from the
 * document, so that a change of one schema shows in its own function alone.
 */
export function writeCode(
  units: Units,
  compiler: AjvCompiler,
  opened: ReadonlyMap<string, string>,
): Written {
  const all = new Map([...units.targets, ...units.checks].map((unit) => [unit.key, unit]));
  const writer = new CodeWriter(all, compiler, opened);
  writer.write(new Set(units.keyOf.values()));
  const nameOf = (key: string) => functionOf(all.get(key));
  return { code: writer.code, nameOf };
}

function functionOf(unit: Unit | undefined): string {
  if (!unit) throw new Error("A function belongs to no schema.");
  return `check${unit.name}`;
}

class CodeWriter {
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #compiler: AjvCompiler;
  readonly #opened: ReadonlyMap<string, string>;
  readonly #keys = new Map<unknown, string>();
  readonly #functions = new Map<string, CheckFunction>();
  readonly #constants = new Map<string, string>();
  readonly #library = new LibraryCode();
  readonly #patterns = new Map<string, string>();

  constructor(
    units: ReadonlyMap<string, Unit>,
    compiler: AjvCompiler,
    opened: ReadonlyMap<string, string>,
  ) {
    this.#units = units;
    this.#compiler = compiler;
    this.#opened = opened;
    for (const key of units.keys()) this.#keys.set(compiler.compiled(key).schemaEnv.schema, key);
  }

  get code(): ValidatorCode {
    const byName = <T>(map: ReadonlyMap<string, T>) =>
      [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
    return {
      helpers: this.#library.statements,
      constants: byName(this.#constants),
      functions: byName(this.#functions),
    };
  }

  /** @param keys The units wanted; those that they refer to are added while the set is read. */
  write(keys: Set<string>): void {
    for (const key of keys)
      this.#functions.set(functionOf(this.#units.get(key)), this.#function(key, keys));
  }

  #function(key: string, wanted: Set<string>): CheckFunction {
    const name = functionOf(this.#units.get(key));
    const { source } = this.#compiler.compiled(key);
    const names = new Map([[source.validateName.str, name]]);
    for (const one of Object.values(source.scopeValues).flatMap((set) => [...set]))
      for (const [from, to] of this.#replacements(one, source.validateCode, wanted))
        names.set(from, to);
    const code = indented(escapeUnseen(renamed(source.validateCode, names)));
    const tail = source.evaluated === undefined ? "" : `\n${name}.evaluated = ${source.evaluated};`;
    return { name, subject: key, open: this.#opened.get(key), code: code + tail };
  }

  /** What stands for a name of Ajv's scope in our code; declares it where it is not declared yet. */
  #replacements(name: Name, code: string, wanted: Set<string>): [string, string][] {
    const { str, prefix, value } = name;
    switch (prefix) {
      case "validate":
        return [[str, this.#reached((value?.ref as Compiled | undefined)?.schemaEnv, wanted)]];
      case "wrapper":
        return [[`${str}.validate`, this.#reached(value?.ref, wanted)]];
      case "schema":
        return new RegExp(`\\b${str}\\b`).test(code) ? [[str, this.#schema(value?.ref)]] : [];
      case "pattern":
        return [[str, this.#pattern(String(value?.code))]];
      case "formats":
        return this.#format(name);
      case "func":
        return [[str, this.#helper(value?.ref, String(value?.code))]];
      default:
        throw new Error(`Ajv uses something unknown: ${prefix}.`);
    }
  }

  /** @param environment What Ajv keeps of a schema. */
  #reached(environment: unknown, wanted: Set<string>): string {
    const key = this.#keys.get((environment as Compiled["schemaEnv"]).schema);
    if (key === undefined) throw new Error("A function belongs to no schema.");
    wanted.add(key);
    return functionOf(this.#units.get(key));
  }

  #schema(schema: unknown): string {
    const unit = this.#units.get(this.#keys.get(schema) ?? "");
    const name = `schema${unit?.name}`;
    return this.#declare(name, literal(schema as Json)); // it is a copy of ours
  }

  #pattern(code: string): string {
    const known = this.#patterns.get(code);
    if (known !== undefined) return known;
    const name = `pattern${this.#patterns.size}`;
    this.#patterns.set(code, name);
    return this.#declare(name, escapeUnseen(code));
  }

  #format({ str, value }: Name): [string, string][] {
    const format = String(value?.key);
    const name = functionName(`format ${format}`);
    if (value?.ref instanceof RegExp) return [[str, this.#declare(name, String(value.ref))]];
    const expression = formatExpression(format);
    this.#library.useFormat(expression);
    this.#declare(name, expression);
    return [
      [`${str}.validate`, name],
      [str, name],
    ];
  }

  #helper(ref: unknown, code: string): string {
    if (code === "Object.prototype.hasOwnProperty") return this.#declare("hasOwn", code);
    if (typeof ref !== "function" || !code.startsWith('require("ajv/dist/runtime/'))
      throw new Error(`Ajv uses something unknown: ${code}.`);
    this.#library.useFunction(String(ref)); // these functions need nothing but themselves
    return ref.name;
  }

  #declare(name: string, code: string): string {
    this.#constants.set(name, `const ${name} = ${code};`);
    return name;
  }
}

/** Puts other names for Ajv's into code of its own making, which has no strings but in double quotes. */
function renamed(code: string, names: ReadonlyMap<string, string>): string {
  return code.replace(
    /"(?:[^"\\]|\\.)*"|(?<![.\w$])[A-Za-z_$][\w$]*(?:\.validate\b)?/g,
    (token) => names.get(token) ?? renamedHead(token, names),
  );
}

function renamedHead(token: string, names: ReadonlyMap<string, string>): string {
  const head = token.replace(/\.validate$/, "");
  return head !== token && !token.startsWith('"') && names.has(head)
    ? `${names.get(head)}.validate`
    : token;
}

/** Blocks nest by the number of members; indentation to the end would be half of the file. */
const deepest = 8;

/** Lines as Ajv breaks them: one that opens a block ends with a brace, one that closes it begins with one. */
function indented(code: string): string {
  let depth = 0;
  const lines = code
    .trim()
    .split("\n")
    .map((line) => {
      if (line.startsWith("}")) depth -= 1;
      const text = " ".repeat(Math.min(depth, deepest)) + line;
      if (line.endsWith("{")) depth += 1;
      return text;
    });
  return lines.join("\n");
}
