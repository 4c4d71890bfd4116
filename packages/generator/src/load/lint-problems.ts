import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import { type Json, member, textMember } from "../json.ts";
import { nodeAt } from "../pointer.ts";
import { type Problem, topOf } from "../problem.ts";
import type { ContainedResolver } from "./contained-resolver.ts";
import type { Locations } from "./locations.ts";

/** What Redocly's core found, in our words and at the line that has to change. */
export function lintProblems(
  findings: readonly NormalizedProblem[],
  resolver: ContainedResolver,
  locations: Locations,
): Problem[] {
  return findings.flatMap((finding): Problem[] => {
    const location = locationOf(finding);
    const node = location && nodeOf(location, resolver);
    if (finding.ruleId === unresolvedRefs && isSchemaName(node, resolver)) return [];
    const start = location && getLineColLocation(location).start;
    const place = start
      ? { file: locations.relativeFile(location.source), line: start.line, column: start.col }
      : topOf("");
    const severity = finding.severity === "error" ? "error" : "warning";
    return [{ ...place, message: messageOf(finding, node), rule: finding.ruleId, severity }];
  });
}

type Location = NormalizedProblem["location"][number];

const uniqueIds = "operation-operationId-unique";
const unresolvedRefs = "no-unresolved-refs";

/** The rule for unique operationIds points at a key of the operation that does not exist. */
function locationOf({ ruleId, location: [location] }: NormalizedProblem): Location | undefined {
  if (ruleId !== uniqueIds || location?.pointer === undefined) return location;
  const pointer = location.pointer.replace(/[^/]*$/, "operationId");
  return { source: location.source, pointer, reportOnKey: true };
}

function nodeOf({ source, pointer }: Location, resolver: ContainedResolver): Json | undefined {
  const document = resolver.documents.find((one) => one.source.absoluteRef === source.absoluteRef);
  return nodeAt(document?.parsed as Json | undefined, pointer ?? "#"); // `Locations` has checked that it is
}

/** A discriminator may map to the bare name of a schema; the rule for `$ref`s takes it for a file that is missing. */
function isSchemaName(node: Json | undefined, { documents: [root] }: ContainedResolver): boolean {
  const components = member(root?.parsed, "components");
  return typeof node === "string" && member(member(components, "schemas"), node) !== undefined;
}

function messageOf(
  { ruleId, message, suggest }: NormalizedProblem,
  node: Json | undefined,
): string {
  const [first = ""] = message.split("\n");
  const unresolved = /^Can't resolve \$ref(?:: (.*))?$/.exec(first);
  if (unresolved) {
    const ref = typeof node === "string" ? node : textMember(node, "$ref");
    return `The $ref "${ref}" leads nowhere. ${unresolved[1] ?? "There is nothing at this place."}`;
  }
  if (ruleId === uniqueIds)
    return `Another operation is called ${JSON.stringify(node)} too. Rename one.`;
  const [suggestion] = suggest;
  return suggestion === undefined ? first : `${first} Did you mean \`${suggestion}\`?`;
}
