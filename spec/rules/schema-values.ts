import type { Oas3Rule } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Context, follow, isMap, memberOf, type Place, report } from "./place.ts";

/** The keywords that a default is held against; those with schemas inside are left to the tests. */
const judging = [
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
];

const ajv = new Ajv2020({ strict: false });

/** A schema's default fits it, its pattern compiles, and its format is one of the option `formats`. */
export const schemaValues: Oas3Rule = (options: { formats?: unknown }) => {
  const formats = Array.isArray(options.formats) ? options.formats.map(String) : [];
  return {
    Schema(node, ctx) {
      const place = { node, at: ctx.location };
      checkFormat(ctx, place, formats);
      if (checkPattern(ctx, place)) checkDefault(ctx, place, node);
    },
    ref: {
      enter(node, ctx) {
        const place = { node, at: ctx.location };
        const target = follow(ctx, place);
        if (ctx.type.name === "Schema" && compiles(memberOf(target.node, "pattern")))
          checkDefault(ctx, place, target.node);
      },
    },
  };
};

function checkFormat(ctx: Context, { node, at }: Place, formats: readonly string[]): void {
  const format = memberOf(node, "format");
  if (format === undefined || formats.includes(String(format))) return;
  const place = { node: format, at: at.child(["format"]) };
  report(ctx, place, `\`${String(format)}\` is no format of the list: ${formats.join(", ")}.`);
}

function checkPattern(ctx: Context, { node, at }: Place): boolean {
  const pattern = memberOf(node, "pattern");
  if (compiles(pattern)) return true;
  const place = { node: pattern, at: at.child(["pattern"]) };
  report(ctx, place, `\`${String(pattern)}\` is no regular expression.`);
  return false;
}

function compiles(pattern: unknown): boolean {
  try {
    return pattern === undefined || new RegExp(String(pattern), "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function checkDefault(ctx: Context, { node, at }: Place, schema: unknown): void {
  const value = memberOf(node, "default");
  if (value === undefined || !isMap(schema)) return;
  const known = Object.entries(schema).filter(([keyword]) => judging.includes(keyword));
  const validate = ajv.compile(Object.fromEntries(known));
  if (validate(value)) return;
  const place = { node: value, at: at.child(["default"]) };
  const why = validate.errors?.[0]?.message ?? "it is not valid";
  report(ctx, place, `The default ${JSON.stringify(value)} does not fit the schema: ${why}.`);
}
