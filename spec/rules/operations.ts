import type { Location } from "@redocly/openapi-core";
import { type Context, inside, isMap, members, type Place } from "./place.ts";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** An operation under `paths`; those of callbacks are somebody else's server and not among them. */
export interface Operation extends Place {
  path: string;
  name: string;
}

/** The operations under `paths`, in the order of the document. */
export function operations(context: Context, root: Place): Operation[] {
  return members(context, inside(context, root, "paths")).flatMap(([path, item]) =>
    members(context, item)
      .filter(([method, { node }]) => methods.has(method) && isMap(node))
      .map(([method, operation]) => {
        const id = inside(context, operation, "operationId").node;
        return { ...operation, path, name: typeof id === "string" ? id : `${method} ${path}` };
      }),
  );
}

/** The document as a place, from what Redocly gives the visitor of `Root`. */
export function documentRoot(node: unknown, context: { location: Location }): Place {
  return { node, at: context.location };
}

/** The JSON body of a response or request body: its media type object. */
export function jsonBody(context: Context, holder: Place): Place {
  return inside(context, holder, "content", "application/json");
}

/** The responses of an operation by status, references followed. */
export function responses(context: Context, operation: Place): Map<string, Place> {
  return new Map(members(context, inside(context, operation, "responses")));
}

/** The schema of an operation's request body. */
export function requestSchema(context: Context, operation: Place): Place {
  return inside(context, jsonBody(context, inside(context, operation, "requestBody")), "schema");
}

/** The schema of an operation's success: the first of the two that a 200 can be. */
export function successSchema(context: Context, operation: Place): Place {
  const answer = responses(context, operation).get("200") ?? operation;
  return inside(context, jsonBody(context, answer), "schema", "oneOf", 0);
}

/** What the API sends to the callbacks of an operation: the request bodies. */
export function callbackBodies(ctx: Context, operation: Place): Place[] {
  return members(ctx, inside(ctx, operation, "callbacks")).flatMap(([, callback]) =>
    members(ctx, callback).flatMap(([, item]) =>
      members(ctx, item).map(([, call]) => inside(ctx, call, "requestBody")),
    ),
  );
}
