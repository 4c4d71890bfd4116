import type { References } from "../contract/references.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import type { StructurePolicy } from "../load/rules.ts";
import { DocumentError, ordered, type Problem } from "../problem.ts";
import { compileUnits } from "./compile-units.ts";
import { endlessUnits } from "./endless.ts";
import { metaSchema } from "./meta-schema.ts";
import { type Flaw, SchemaCopies } from "./schema-copies.ts";
import { slowPatterns } from "./slow-patterns.ts";
import type { Check, Validators } from "./types.ts";
import { type Unit, type Units, unitsOf } from "./units.ts";
import { writeCode } from "./write-code.ts";

export interface Compiling {
  readonly references: References;
  readonly place: LoadedDocument["place"];
  readonly structure: StructurePolicy;
}

/** What is wrong, and with which unit. */
interface Finding {
  readonly unit: Unit;
  readonly flaw: Flaw;
}

/**
 * Compiles every check, and every schema that they refer to once.
 *
 * @throws {DocumentError} Something is no schema, or Ajv cannot compile it. Where that is tolerated, what it is about
 * lets every value through, and there is a warning.
 */
export function compileValidators(checks: readonly Check[], compiling: Compiling): Validators {
  const copies = new SchemaCopies(compiling.references);
  const units = unitsOf(checks, copies);
  const found = findFlaws(units, copies);
  refuse(found, compiling);
  const { compiler, failed } = compileUnits(units, openedBy(found), copies);
  refuse(failed, compiling);
  const all = [...found, ...failed];
  const { code, nameOf } = writeCode(units, compiler, openedBy(all));
  return {
    code,
    functionOf: new Map([...units.keyOf].map(([check, key]) => [check, nameOf(key)])),
    warnings: ordered(all.filter(isTold).map((finding) => problem(finding, "warning", compiling))),
  };
}

function findFlaws(units: Units, copies: SchemaCopies): Finding[] {
  const all = [...units.targets, ...units.checks];
  const check = metaSchema(copies);
  const endless = endlessUnits(all).map((unit): Finding => ({ unit, flaw: endlessFlaw(unit) }));
  const slow = slowPatterns(all.flatMap(({ patterns }) => patterns.map(({ text }) => text)));
  const flaws = all.flatMap((unit) =>
    [...unit.flaws, ...check(unit.schema), ...slowFlaws(unit, slow)].map((flaw) => ({
      unit,
      flaw,
    })),
  );
  return [...flaws, ...endless];
}

function endlessFlaw({ node }: Unit): Flaw {
  const message =
    "This schema leads back to itself for one and the same value, so checking never ends.";
  return { rule: "schema", message, node };
}

function slowFlaws({ patterns }: Unit, slow: ReadonlySet<string>): Flaw[] {
  return patterns
    .filter(({ text }) => slow.has(text))
    .map(({ text, node, key }) => {
      const message = `The pattern ${text} takes too long on some texts. Write it without repetition inside repetition.`;
      return { rule: "pattern", message, node, key };
    });
}

/** Whether a flaw spoils the unit: an unknown keyword is no rule, and an unknown format is none that is checked. */
function isSpoiling({ flaw }: Finding): boolean {
  return flaw.rule !== "format" && flaw.rule !== "keyword";
}

/** Unknown keywords are the business of the rules for documents, where they are tolerated. */
function isTold({ flaw }: Finding): boolean {
  return flaw.rule !== "keyword";
}

function openedBy(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const spoiled = findings.filter(isSpoiling);
  return new Map(spoiled.map(({ unit, flaw }) => [unit.key, flaw.message]));
}

/** @throws {DocumentError} There is a flaw, and flaws are not tolerated. */
function refuse(findings: readonly Finding[], compiling: Compiling): void {
  if (compiling.structure === "warn") return;
  const errors = findings.filter(({ flaw }) => flaw.rule !== "format");
  if (errors.length > 0)
    throw new DocumentError(ordered(errors.map((one) => problem(one, "error", compiling))));
}

function problem(
  { unit, flaw }: Finding,
  severity: Problem["severity"],
  { place }: Compiling,
): Problem {
  const { node, key, message, rule } = flaw;
  const known = typeof node === "object" && node !== null ? node : unit.node;
  return { ...place(known, key), message, rule, severity };
}
