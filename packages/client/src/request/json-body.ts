import { ArgumentProblem } from "./argument-problem.ts";
import { isOpaque } from "./is-opaque.ts";

/**
 * Writes a value as JSON, or refuses it: nothing is lost without a word.
 *
 * @throws {ArgumentProblem} JSON cannot hold the value, or a part of it.
 */
export function writeJson(value: unknown): string {
  const text = stringify(value);
  if (text === undefined) throw new ArgumentProblem("the body is nothing that JSON can hold");
  return text;
}

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, refuseLoss);
  } catch (cause) {
    if (cause instanceof ArgumentProblem) throw cause;
    const reasons = "a cycle, or a member that throws";
    throw new ArgumentProblem(`the body cannot be written as JSON (${reasons})`, { cause });
  }
}

/** JSON turns some values into null or {}, or drops them, without a word: a spend cap must not vanish like that. */
function refuseLoss(this: unknown, key: string, value: unknown): unknown {
  const loss = lossOf(value, this, key);
  if (loss === undefined) return value;
  const name = Array.isArray(this) ? `item ${key} of a list` : key || "the body";
  throw new ArgumentProblem(`${name} is ${loss}, which JSON cannot hold`);
}

function lossOf(value: unknown, holder: unknown, key: string): string | undefined {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? undefined : String(value);
    case "undefined": // as a member it is left out, as everywhere
      return Array.isArray(holder) ? "undefined" : undefined;
    case "object":
      if (value === null) return isInvalidDate(holder, key) ? "an invalid Date" : undefined;
      return isOpaque(value) ? tagOf(value) : undefined;
    case "bigint":
    case "function":
    case "symbol":
      return `a ${typeof value}`;
    default:
      return undefined;
  }
}

/** JSON.stringify shows a replacer what `toJSON` made of a value, and that is null here. */
function isInvalidDate(holder: unknown, key: string): boolean {
  const value: unknown = typeof holder === "object" && holder && Reflect.get(holder, key);
  return value instanceof Date && Number.isNaN(value.getTime());
}

/** "a Map", "a Promise". */
function tagOf(value: object): string {
  const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return tag === "Object" ? "an object without members of its own" : `a ${tag}`;
}
