import { ArgumentProblem } from "./argument-problem.ts";

/**
 * The text of a value in a path, a query, a header or a form.
 *
 * @throws {ArgumentProblem} It is none: an object's text would be "[object Object]".
 */
export function textOf(name: string, value: unknown): string {
  const isText = typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
  if (isText) return String(value);
  throw new ArgumentProblem(`${name} must be a string, a number or a boolean`);
}

/** A list is one value for each of its items; everything else is one value. */
export function textsOf(name: string, value: unknown): string[] {
  return Array.isArray(value) ? value.map((one) => textOf(name, one)) : [textOf(name, value)];
}
