import type { Oas3Rule } from "@redocly/openapi-core";
import {
  documentRoot,
  type Operation,
  operations,
  requestSchema,
  responses,
  successSchema,
} from "./operations.ts";
import { type Context, inside, members, type Place, report } from "./place.ts";

/** The bodies that a runtime expression can point into, by how it begins. */
type Bodies = Readonly<Record<string, Place>>;

/** Each expression of a link or a callback points at a member that the schema of that body has. */
export const expressions: Oas3Rule = () => ({
  Root(node, ctx) {
    const root = documentRoot(node, ctx);
    for (const operation of operations(ctx, root)) {
      const bodies = {
        "$request.body": requestSchema(ctx, operation),
        "$response.body": successSchema(ctx, operation),
      };
      checkLinks(ctx, operation, bodies);
      checkCallbacks(ctx, operation, bodies);
    }
  },
});

function checkLinks(ctx: Context, operation: Operation, bodies: Bodies): void {
  for (const [, answer] of responses(ctx, operation)) {
    for (const [, link] of members(ctx, inside(ctx, answer, "links"))) {
      for (const [, value] of members(ctx, inside(ctx, link, "requestBody"))) {
        const { node: text } = value;
        if (typeof text !== "string" || !text.startsWith("$")) continue;
        if (!leadsSomewhere(ctx, text, bodies)) report(ctx, value, problem(text));
      }
    }
  }
}

function checkCallbacks(ctx: Context, operation: Operation, bodies: Bodies): void {
  for (const [, callback] of members(ctx, inside(ctx, operation, "callbacks"))) {
    for (const [address] of members(ctx, callback)) {
      const place = { node: address, at: callback.at.child([address]) };
      for (const [, text = ""] of address.matchAll(/\{([^}]*)\}/g)) {
        if (!leadsSomewhere(ctx, text, bodies)) report(ctx, place, problem(text), "key");
      }
    }
  }
}

function leadsSomewhere(ctx: Context, expression: string, bodies: Bodies): boolean {
  const [source = "", pointer = ""] = expression.split("#");
  const schema = Object.hasOwn(bodies, source) ? bodies[source] : undefined;
  if (schema === undefined) return false;
  const steps = pointer.split("/").slice(1);
  const end = steps.reduce((from, name) => inside(ctx, from, "properties", name), schema);
  return end.node !== undefined;
}

function problem(expression: string): string {
  return `\`${expression}\` points at no member of the body that it names.`;
}
