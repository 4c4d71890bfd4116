import { typeName } from "../contract/names.ts";
import type { Json } from "../json.ts";
import { keysOf } from "../pointer.ts";
import type { SchemaCopies, SchemaCopy } from "./schema-copies.ts";
import type { Check } from "./types.ts";

/** A schema that is compiled by itself: one of a check, or one that a `$ref` leads to. */
export interface Unit extends SchemaCopy {
  /** The pointer that leads to it, or the name of the check. */
  readonly key: string;
  /** What its function is called after. */
  readonly name: string;
  /** The node of the bundle that is pointed at where a flaw has no place of its own. */
  readonly node: Json;
}

export interface Units {
  /** One for each schema that something refers to, in the order of pointers. */
  readonly targets: readonly Unit[];
  /** One for each different schema of a check that is more than a `$ref`. */
  readonly checks: readonly Unit[];
  /** The key of the unit that does a check, by the name of the check. */
  readonly keyOf: ReadonlyMap<string, string>;
}

/** What there is to compile: equal schemas, and everything behind a `$ref`, once. */
export function unitsOf(checks: readonly Check[], copies: SchemaCopies): Units {
  const names = new Set<string>();
  const distinct = new Map<string, Unit>();
  const keyOf = new Map<string, string>();
  for (const { name, schema, node } of checks) {
    const copy = copies.copy(schema);
    const text = JSON.stringify(copy.schema);
    const target = copy.flaws.length === 0 ? soleReference(copy.schema) : undefined;
    if (target === undefined && !distinct.has(text))
      distinct.set(text, { ...copy, key: name, name: free(name, names), node });
    keyOf.set(name, target ?? distinct.get(text)?.key ?? name);
  }
  const targets: Unit[] = [];
  for (const [pointer, schema] of copies.targets) {
    const copy = copies.copy(schema); // may add targets: a Map grows while it is read
    targets.push({ ...copy, key: pointer, name: "", node: schema });
  }
  targets.sort((a, b) => (a.key < b.key ? -1 : 1));
  const named = targets.map((unit) => ({ ...unit, name: free(nameOf(unit.key), names) }));
  return { targets: named, checks: [...distinct.values()], keyOf };
}

/** The pointer of a schema that is a `$ref` and nothing else. */
function soleReference(schema: Json): string | undefined {
  const [[key, value] = [], ...rest] = Object.entries(schema ?? {});
  return key === "$ref" && rest.length === 0 ? String(value) : undefined;
}

/** `#/components/schemas/RunRecord` is `RunRecord`. */
function nameOf(pointer: string): string {
  const keys = keysOf(pointer);
  const [components, schemas, ...inner] = keys;
  const plain = components === "components" && schemas === "schemas";
  return typeName((plain ? inner : keys).join(" "));
}

function free(wanted: string, taken: Set<string>): string {
  let name = wanted.slice(0, maxLength);
  for (let number = 2; taken.has(name); number++) name = `${wanted.slice(0, maxLength)}_${number}`;
  taken.add(name);
  return name;
}

const maxLength = 120;
