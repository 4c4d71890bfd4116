import { type Json, textMember } from "../json.ts";
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
  const all = [...units.targets, ...units.checks];
  const first = attempt(all, opened, features);
  const failed = first.failed.flatMap((unit) => failureOf(unit, features));
  if (failed.length === 0) return { compiler: first.compiler, failed };
  const more = new Map(failed.map(({ unit, flaw }) => [unit.key, flaw.message]));
  const { compiler } = attempt(all, new Map([...opened, ...more]), features);
  return { compiler, failed };
}

function attempt(
  all: readonly Unit[],
  opened: ReadonlyMap<string, string>,
  features: CompilerOptions,
): { readonly compiler: AjvCompiler; readonly failed: readonly Unit[] } {
  const compiler = new AjvCompiler(features);
  for (const { key, schema } of all) compiler.add(key, opened.has(key) ? true : schema);
  return { compiler, failed: all.filter(({ key }) => reasonAgainst(key, compiler) !== undefined) };
}

/** Why Ajv refuses a unit by itself; none where the fault lies in what it refers to. */
function failureOf(unit: Unit, features: CompilerOptions): Failure[] {
  const compiler = new AjvCompiler(features);
  for (const key of referencesIn(unit.schema)) if (key !== unit.key) compiler.add(key, true);
  compiler.add(unit.key, unit.schema);
  const reason = reasonAgainst(unit.key, compiler);
  if (reason === undefined) return [];
  const message = `This schema cannot be compiled: ${reason}.`;
  return [{ unit, flaw: { rule: "schema", message, node: unit.node } }];
}

function reasonAgainst(key: string, compiler: AjvCompiler): string | undefined {
  try {
    compiler.compiled(key);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function referencesIn(schema: Json): Set<string> {
  const found = new Set<string>();
  const visit = (node: Json): void => {
    if (typeof node !== "object" || node === null) return;
    const pointer = textMember(node, "$ref");
    if (pointer !== undefined) found.add(pointer);
    Object.values(node).forEach(visit);
  };
  visit(schema);
  return found;
}
