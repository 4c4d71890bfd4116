import type { Json } from "../json.ts";
import { AjvCompiler, type CompilerOptions } from "./ajv-compiler.ts";
import type { Flaw, SchemaCopies } from "./schema-copies.ts";
import type { Unit, Units } from "./units.ts";

interface Failure {
  readonly unit: Unit;
  readonly flaw: Flaw;
}

/** Compiles all units with one Ajv. What it refuses lets every value through; `failed` says what and why. */
export function compileUnits(
  units: Units,
  opened: ReadonlyMap<string, string>,
  { features }: SchemaCopies,
): { readonly compiler: AjvCompiler; readonly failed: readonly Failure[] } {
  const all = [...units.targets, ...units.checks].filter(({ key }) => !opened.has(key));
  try {
    return { compiler: compile(units, opened, features), failed: [] };
  } catch (error) {
    const alone = all.flatMap((unit) => failure(unit, units, features));
    const [first] = all;
    if (alone.length === 0 || !first) throw error;
    const more = new Map(alone.map(({ unit, flaw }) => [unit.key, flaw.message]));
    return { compiler: compile(units, new Map([...opened, ...more]), features), failed: alone };
  }
}

function compile(
  { targets, checks }: Units,
  opened: ReadonlyMap<string, string>,
  features: CompilerOptions,
): AjvCompiler {
  const compiler = new AjvCompiler(features);
  const all = [...targets, ...checks];
  for (const { key, schema } of all) addSchema(compiler, key, opened.has(key) ? {} : schema);
  for (const { key } of all) compiler.compiled(key);
  return compiler;
}

/** Why Ajv refuses a unit by itself, whatever it refers to. */
function failure(unit: Unit, { targets }: Units, features: CompilerOptions): Failure[] {
  const compiler = new AjvCompiler(features);
  for (const { key } of targets) if (key !== unit.key) addSchema(compiler, key, {});
  addSchema(compiler, unit.key, unit.schema);
  try {
    compiler.compiled(unit.key);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const flaw: Flaw = {
      rule: "schema",
      message: `This schema cannot be compiled: ${reason}.`,
      node: unit.node,
    };
    return [{ unit, flaw }];
  }
}

function addSchema(compiler: AjvCompiler, key: string, schema: Json): void {
  compiler.addSchema(
    typeof schema === "boolean" ? (schema ? {} : { not: {} }) : (schema as object),
    key,
  );
}
