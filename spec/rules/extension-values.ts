import { readFileSync } from "node:fs";
import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { type Context, follow, isMap, type Place, report } from "./place.ts";

const vocabulary: unknown = JSON.parse(
  readFileSync(new URL("../extensions.schema.json", import.meta.url), "utf8"),
);

/** Where the vocabulary admits extensions: the names of its `$defs` in `places`. */
const places = new Map<string, ValidateFunction>();

/**
 * Each `x-` member is one of the vocabulary in `extensions.schema.json`, stands where the
 * vocabulary admits it and has a value that it admits. Anything else is an error.
 */
export const extensionValues: Oas3Rule = () => ({
  any: {
    enter(node: unknown, ctx) {
      if (ctx.type.extensionsPrefix !== undefined) check(ctx, ctx.type.name, node, ctx.location);
    },
  },
  ref: {
    // Members beside a $ref belong to the place of the reference, not to its target.
    enter: (node, ctx) => check(ctx, ctx.type.name, node, ctx.location),
  },
});

function check(ctx: Context, type: string, node: unknown, at: Location): void {
  if (!isMap(node)) return;
  const names = Object.keys(node).filter((name) => name.startsWith("x-"));
  if (names.length === 0) return;
  const found = new Map(
    names.map((name) => [name, follow(ctx, { node: node[name], at: at.child([name]) })]),
  );
  const validate = validatorOf(type);
  if (!validate) {
    for (const [name, place] of found)
      report(ctx, place, `${type} takes no extension, so not \`${name}\`.`, "key");
    return;
  }
  validate(Object.fromEntries([...found].map(([name, place]) => [name, place.node])));
  for (const error of validate.errors ?? []) {
    if (error.keyword !== "if") reportError(ctx, found, type, error, at); // its `then` says it better
  }
}

function validatorOf(type: string): ValidateFunction | undefined {
  if (places.size === 0) compile();
  return places.get(type);
}

function compile(): void {
  if (!isMap(vocabulary) || !isMap(vocabulary["$defs"]))
    throw new Error("extensions.schema.json has no $defs");
  const { places: named } = vocabulary["$defs"];
  const ajv = new Ajv2020({ allErrors: true, verbose: true });
  ajv.addSchema(vocabulary, "vocabulary");
  for (const name of Object.keys(isMap(named) && isMap(named["$defs"]) ? named["$defs"] : {})) {
    const validate = ajv.getSchema(`vocabulary#/$defs/places/$defs/${name}`);
    if (validate) places.set(name, validate);
  }
}

function reportError(
  ctx: Context,
  found: Map<string, Place>,
  type: string,
  error: ErrorObject,
  at: Location,
): void {
  const [name = "", ...keys] = error.instancePath.split("/").slice(1).map(fromPointer);
  const place = found.get(name);
  if (!place) {
    const unknown = String(error.params["additionalProperty"]);
    const where = { node: undefined, at: at.child([unknown]) };
    report(ctx, where, `\`${unknown}\` is no extension of ${type}.`, "key");
    return;
  }
  const where = { node: undefined, at: keys.length > 0 ? place.at.child(keys) : place.at };
  report(ctx, where, `\`${name}\` ${explain(error)}.`);
}

function explain({ keyword, message, params, parentSchema }: ErrorObject): string {
  const allowed: unknown = params["allowedValues"];
  if (Array.isArray(allowed)) return `must be one of ${allowed.join(", ")}`;
  if (keyword === "additionalProperties")
    return `has no member \`${String(params["additionalProperty"])}\``;
  const wanted: unknown = parentSchema?.["description"];
  if (keyword === "pattern" && typeof wanted === "string") return `must be: ${wanted}`;
  return message ?? `breaks ${keyword}`;
}

function fromPointer(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
