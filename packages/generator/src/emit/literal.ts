import { isIdentifier } from "../contract/names.ts";
import { isMap, type Json, sortedEntries } from "../json.ts";

/**
 * The only way a value of a document becomes code. Quotes, backslashes, line ends, lone surrogates and every
 * character that editors show as nothing or as something else leave it as escapes; template literals never occur.
 */
export function literal(value: Json): string {
  if (typeof value === "string") return escapeUnseen(JSON.stringify(value));
  if (typeof value === "number") return finite(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isMap(value)) return "null";
  const members = sortedEntries(value).map(
    ([key, inner]) => `${objectKey(key)}: ${literal(inner)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** The same on several lines where one would be longer than `width`. */
export function block(value: Json, width: number, indent = ""): string {
  const line = literal(value);
  if (line.length + indent.length <= width || typeof value !== "object" || value === null)
    return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item: Json) => block(item, width, inner))
    : sortedEntries(value).map(([key, one]) => `${objectKey(key)}: ${block(one, width, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}${close}`;
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

/** A number as the key of an object literal: a minus cannot stand there bare. */
export function numberKey(key: number): string {
  return key < 0 ? `"${finite(key)}"` : finite(key);
}

/** A name in an interface or a type. */
export function propertyName(name: string): string {
  return isIdentifier(name) ? name : literal(name);
}

/**
 * Text that is code already, with every unseen character in its string literals escaped. The address of a source map
 * is escaped too: tools look for it anywhere in a file.
 */
export function escapeUnseen(code: string): string {
  return code
    .replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu, (character) => codeUnits(character))
    .replace(/s(?=ource(?:mapping)?URL)/gi, (character) => codeUnits(character));
}

function codeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** @throws {RangeError} JSON has no such number; the loader lets none pass. */
function finite(value: number): string {
  if (Number.isFinite(value)) return String(value);
  throw new RangeError(`${value} is no number of JSON.`);
}
