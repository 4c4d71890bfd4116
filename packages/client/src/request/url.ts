import type { Parameter } from "../call.ts";
import { own } from "../own.ts";
import { ArgumentProblem } from "./argument-problem.ts";
import { isOpaque } from "./is-opaque.ts";
import { textOf, textsOf } from "./primitive.ts";
import type { Values } from "./take-arguments.ts";

/**
 * Fills the path template. A value stays one segment whatever it holds: slashes and the like are
 * encoded, and an empty value or a dot segment, which would lead to another path, is refused.
 *
 * @throws {ArgumentProblem} A value is missing or cannot stand in a path.
 */
export function buildPath(template: string, values: Values): string {
  if (!template.startsWith("/")) throw new ArgumentProblem("its path does not begin with a slash");
  const named = new Map([...values].map(([{ name }, value]) => [name, value]));
  const path = template.replace(/\{([^{}]*)\}/g, (_, name: string) =>
    pathValue(name, named.get(name)),
  );
  if (path.split("/").some((segment) => segment === "." || segment === "..")) {
    throw new ArgumentProblem('a path segment cannot be "." or ".."');
  }
  return path;
}

function pathValue(name: string, value: unknown): string {
  if (value === undefined || value === null) throw new ArgumentProblem(`${name} is missing`);
  const parts = textsOf(name, value).map((text) => encode(name, text));
  if (parts.length === 0 || parts.includes("")) throw new ArgumentProblem(`${name} is empty`);
  return parts.join(",");
}

/**
 * Writes the query without its question mark, as each parameter's style says. Members that are
 * undefined or null are left out.
 *
 * @throws {ArgumentProblem} A value cannot stand in a query.
 */
export function buildQuery(values: Values): string {
  const pairs = [...values].flatMap(([parameter, value]) => queryPairs(parameter, value));
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join("&");
}

type Pair = [name: string, encodedValue: string];

function queryPairs(parameter: Parameter, value: unknown): Pair[] {
  if (value === undefined || value === null) return [];
  if (isObject(value)) return objectPairs(parameter, value);
  const { name } = parameter;
  const { style, explode } = styleOf(parameter);
  const parts = textsOf(name, value).map((text) => encode(name, text));
  if (parts.length === 0) return [];
  if (explode) return parts.map((part) => [name, part]);
  return [[name, parts.join(separator(style))]];
}

function styleOf(parameter: Parameter): { style: string; explode: boolean } {
  const style = own(parameter, "style") ?? "form";
  return { style, explode: own(parameter, "explode") ?? style === "form" };
}

function separator(style: string): string {
  if (style === "spaceDelimited") return "%20";
  return style === "pipeDelimited" ? "%7C" : ",";
}

function objectPairs(parameter: Parameter, value: object): Pair[] {
  const { name } = parameter;
  const { style, explode } = styleOf(parameter);
  const members = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  const pairs = members.map(([key, one]): Pair => {
    const inner = `${name}.${key}`;
    return [key, encode(inner, textOf(inner, one))];
  });
  if (style === "deepObject") return pairs.map(([key, one]) => [`${name}[${key}]`, one]);
  if (explode) return pairs;
  const flat = pairs.flatMap(([key, one]) => [encodeURIComponent(key), one]);
  return flat.length === 0 ? [] : [[name, flat.join(",")]];
}

/** A Date or a Map would be an object without members, and the query would lack it without a word. */
function isObject(value: unknown): value is object {
  const isOne = typeof value === "object" && value !== null && !Array.isArray(value);
  return isOne && !isOpaque(value);
}

function encode(name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ArgumentProblem(`${name} holds half of a surrogate pair`);
  }
}
