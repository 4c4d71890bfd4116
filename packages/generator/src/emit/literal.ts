import { isIdentifier } from "../contract/names.ts";
import { isMap, type Json, sortedEntries } from "../json.ts";

/**
 * The only way a value of a document becomes code. Quotes, backslashes, line ends, lone surrogates and every
 * character that editors show as nothing or as something else leave it as escapes; template literals never occur.
 */
export function literal(value: Json): string {
  if (typeof value === "string") return escapeUnseen(JSON.stringify(value));
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "0";
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isMap(value)) return "null";
  const members = sortedEntries(value).map(
    ([key, inner]) => `${objectKey(key)}: ${literal(inner)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** An object of an emitter's own, in its own order; undefined members are left out. */
export function record(members: Readonly<Record<string, Json | undefined>>): string {
  const told = Object.entries(members).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${literal(value)}`],
  );
  return `{ ${told.join(", ")} }`;
}

/** A key of an object literal; `__proto__` is computed, because bare or quoted it would set the prototype. */
export function objectKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return propertyName(key);
}

/** A name in an interface or a type. */
export function propertyName(name: string): string {
  return isIdentifier(name) ? name : literal(name);
}

function escapeUnseen(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    },
  );
}
