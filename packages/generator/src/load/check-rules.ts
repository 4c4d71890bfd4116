import { type Config, lint, type NormalizedProblem } from "@redocly/openapi-core";
import { DocumentError, errorAt, ordered, type Problem, throwIfErrors } from "../problem.ts";
import { guarded } from "./guarded.ts";
import { lintProblems } from "./lint-problems.ts";
import { type Loading, redocly } from "./loading.ts";
import { generatorRules, openSchemaRules } from "./rules.ts";
import { slowPattern } from "./slow-patterns.ts";

/**
 * Holds all files against the rules; gives the warnings.
 *
 * @throws {DocumentError} A rule is broken.
 */
export async function checkRules(loading: Loading): Promise<Problem[]> {
  const { root, top, resolver, locations, examples, structure } = loading;
  if (examples !== "off") checkPatterns(loading);
  const findings = (config: Config) =>
    guarded(redocly, top, () => lint({ ref: root, config, externalRefResolver: resolver }));
  const found = await findings(await generatorRules(examples, structure));
  const suspect = found.some(({ ruleId, severity }) => ruleId === "struct" && severity === "error");
  const real = suspect ? await findings(await openSchemaRules()) : [];
  const problems = ordered(lintProblems(withoutKeywords(found, real), resolver, locations));
  throwIfErrors(problems.filter((problem) => !isAftermath(problem)));
  throwIfErrors(problems);
  return problems;
}

/** Before the examples are checked: nothing could stop that. */
function checkPatterns({ resolver, locations, top }: Loading): void {
  const slow = slowPattern(resolver.documents.map(({ parsed }) => parsed));
  if (!slow) return;
  const place = locations.find(slow.node, slow.key) ?? top;
  const told = `The pattern ${slow.text} takes too long on an example. Write it without repetition inside repetition, or leave the examples unchecked (--examples off).`;
  throw new DocumentError([errorAt(place, told, "pattern")]);
}

/** What is only a keyword that JSON Schema does not know is a warning: it may be a slip, and it is allowed. */
function withoutKeywords(
  found: readonly NormalizedProblem[],
  real: readonly NormalizedProblem[],
): NormalizedProblem[] {
  const key = ({ message, location: [first] }: NormalizedProblem) =>
    JSON.stringify([message, first?.source.absoluteRef, first?.pointer]);
  const errors = new Set(real.map(key));
  return found.map((finding) => {
    const keyword = finding.ruleId === "struct" && !errors.has(key(finding));
    return keyword ? { ...finding, severity: "warn" } : finding;
  });
}

/** An example could not be checked, because its schema is no schema: the rule for schemas tells why. */
function isAftermath({ message }: Problem): boolean {
  return message.startsWith("Example validation errored");
}
