import { resolve } from "./document.ts";
import { at, entries, list } from "./json.ts";

/** A value that a schema forbids, and what is wrong with it. */
export interface SpoiledValue {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Every way in which the suite spoils `value`, which `schema` allows: each rule of the schema is broken
 * once, down to the leaves that the value has.
 */
export function spoiledValues(schema: unknown, value: unknown, name: string): SpoiledValue[] {
  const rules = resolve(schema);
  const isObject = typeof value === "object" && value !== null;
  return [
    ...beyondType(rules, name),
    ...beyondBounds(rules, name),
    ...(isObject
      ? [...spoiledMembers(rules, value, name), ...spoiledItems(rules, value, name)]
      : []),
  ];
}

/** No schema of the document allows one of these beside its own type. */
function beyondType(schema: unknown, name: string): SpoiledValue[] {
  const limits = ["type", "const", "enum", "oneOf", "anyOf", "allOf"];
  if (limits.every((limit) => at(schema, limit) === undefined)) return [];
  const types = [at(schema, "type")].flat();
  const isNested = types.includes("object") || types.includes("array");
  return [{ name: `a wrong type as ${name}`, value: isNested ? 12345 : { not: "this" } }];
}

function beyondBounds(schema: unknown, name: string): SpoiledValue[] {
  const minimum = at(schema, "minimum");
  const maximum = at(schema, "maximum");
  const word = at(schema, "type") === "string" ? "未知" : 77;
  return [
    ...(typeof minimum === "number" ? [{ name: `a too small ${name}`, value: minimum - 1 }] : []),
    ...(typeof maximum === "number" ? [{ name: `a too large ${name}`, value: maximum + 1 }] : []),
    ...(at(schema, "minLength") === 1 ? [{ name: `an empty ${name}`, value: "" }] : []),
    ...(at(schema, "pattern") !== undefined ? [{ name: `a misshapen ${name}`, value: "?" }] : []),
    ...(at(schema, "enum") !== undefined ? [{ name: `an unknown ${name}`, value: word }] : []),
  ];
}

function spoiledMembers(schema: unknown, value: object, name: string): SpoiledValue[] {
  const spoiled = entries(at(schema, "properties")).flatMap(([key, inner]) =>
    spoiledValues(inner, at(value, key), `${name}.${key}`).map((member) => ({
      name: member.name,
      value: { ...value, [key]: member.value },
    })),
  );
  const missing = list(at(schema, "required")).map((key) => ({
    name: `no ${name}.${key}`,
    value: Object.fromEntries(entries(value).filter(([other]) => other !== key)),
  }));
  const isClosed = at(schema, "additionalProperties") === false;
  const unknown = { name: `an unknown member in ${name}`, value: { ...value, 未知: 1 } };
  return [...spoiled, ...missing, ...(isClosed ? [unknown] : [])];
}

function spoiledItems(schema: unknown, value: object, name: string): SpoiledValue[] {
  const [first, ...others] = list(value);
  const items = first === undefined ? [] : spoiledValues(at(schema, "items"), first, `${name}[0]`);
  return items.map((item) => ({ name: item.name, value: [item.value, ...others] }));
}
