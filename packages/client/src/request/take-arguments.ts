import type { Operation, Parameter } from "../call.ts";
import { own } from "../own.ts";
import { ArgumentProblem } from "./argument-problem.ts";
import { type Body, writeBody } from "./body.ts";
import { isOpaque } from "./is-opaque.ts";

/** The value of each argument that is a parameter. */
export type Values = ReadonlyMap<Parameter, unknown>;

/** The arguments of one call, by where they travel. */
export interface Taken {
  readonly path: Values;
  readonly query: Values;
  readonly header: Values;
  readonly body: Body | undefined;
}

/**
 * Sorts the arguments. Only own members count, and those that are undefined are not sent.
 *
 * @throws {ArgumentProblem} There is an argument that the operation does not take, or a body that cannot be written.
 */
export function takeArguments(operation: Operation, args: unknown): Taken {
  const rest = new Map(membersOf(args));
  const places = { path: new Map(), query: new Map(), header: new Map() };
  for (const parameter of operation.parameters) {
    if (!rest.has(parameter.name)) continue;
    refuseStyle(parameter);
    places[parameter.in].set(parameter, rest.get(parameter.name));
    rest.delete(parameter.name);
  }
  return { ...places, body: takeBody(operation, rest) };
}

function membersOf(args: unknown): [string, unknown][] {
  if (args === undefined) return [];
  const isObject = typeof args === "object" && args !== null && !Array.isArray(args);
  if (!isObject || isOpaque(args)) {
    throw new ArgumentProblem("the arguments must be a plain object");
  }
  return Object.entries(args).filter(([, value]) => value !== undefined);
}

const STYLES: Readonly<Record<Parameter["in"], readonly string[]>> = {
  path: ["simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
};

/** A value in another style than the document's would be another value. */
function refuseStyle(parameter: Parameter): void {
  const style = own(parameter, "style");
  if (style === undefined || STYLES[parameter.in].includes(style)) return;
  throw new ArgumentProblem(`${parameter.name} has the style ${style}, which is not supported`);
}

/** An operation with a flat body gets one even when nothing is in it: `{}` is a body too. */
function takeBody(operation: Operation, rest: Map<string, unknown>): Body | undefined {
  const { method } = operation;
  const body = own(operation, "body");
  const canHaveBody = method !== "GET" && method !== "HEAD";
  if (canHaveBody && body?.from === "flat") {
    return writeBody(body.mediaType, Object.fromEntries(rest));
  }
  const value = rest.get("body");
  if (canHaveBody && body?.from === "member") rest.delete("body");
  refuseRest(rest);
  return body === undefined || value === undefined ? undefined : writeBody(body.mediaType, value);
}

/** An argument that goes nowhere is a slip of the pen: the answer would be to another question. */
function refuseRest(rest: ReadonlyMap<string, unknown>): void {
  const [stray] = rest.keys();
  if (stray === undefined) return;
  throw new ArgumentProblem(`it takes no argument ${JSON.stringify(stray)}`);
}
