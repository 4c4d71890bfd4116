/** The keywords of JSON Schema 2020-12 and OpenAPI 3.1, by what stands there and what becomes of it. */
const kinds = {
  /** Values that are copied as they are. */
  value:
    "const dependentRequired enum exclusiveMaximum exclusiveMinimum maxContains maxItems maxLength maxProperties maximum minContains minItems minLength minProperties minimum multipleOf required type uniqueItems",
  schema:
    "additionalProperties contains else if items not propertyNames then unevaluatedItems unevaluatedProperties",
  schemas: "allOf anyOf oneOf prefixItems",
  /** Schemas by names that the document chooses. */
  names: "dependentSchemas patternProperties properties",
  pattern: "pattern",
  format: "format",
  reference: "$ref",
  nullable: "nullable",
  /** Says nothing of what is valid, or was resolved before. */
  annotation:
    "$anchor $comment $defs $dynamicAnchor $id $schema $vocabulary contentEncoding contentMediaType contentSchema default definitions deprecated description discriminator example examples externalDocs readOnly title writeOnly xml",
  unsupported: "$dynamicRef $recursiveAnchor $recursiveRef",
};

export type KeywordKind = keyof typeof kinds | "unknown";

const kindOf: ReadonlyMap<string, KeywordKind> = new Map(
  Object.entries(kinds).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, KeywordKind] => [word, kind as KeywordKind]),
  ),
);

/** What a key of a schema is; every extension is an annotation. */
export function keywordKind(key: string): KeywordKind {
  return key.startsWith("x-") ? "annotation" : (kindOf.get(key) ?? "unknown");
}

/** The keyword that somebody who wrote `word` may have meant. */
export function nearestKeyword(word: string): string | undefined {
  const near = [...kindOf.keys()].filter((key) => isNear(key.toLowerCase(), word.toLowerCase()));
  return near.sort(
    (a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length),
  )[0];
}

/** Whether two words differ by two letters at most: one replaced, dropped, added or swapped counts as one or two. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at++) {
      const replaced = (row[at - 1] ?? 0) + (letter === b[at - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? Infinity) <= 2;
}
