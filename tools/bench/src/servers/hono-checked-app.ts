import { type Context, Hono } from "hono";
import { createAjv } from "../contract/ajv.ts";
import { exampleOf } from "../contract/examples.ts";
import { RUN_DETAIL } from "../contract/paths.ts";
import type { Document } from "../contract/read-contract.ts";
import { recordOf } from "../contract/record.ts";

/**
 * What a developer writes by hand who wants requests checked and no more: a Hono route, the key
 * looked at, the body checked by a validator that Ajv compiled from the document, one fixed answer
 * that is serialised each time. No state, no check of the answer. The other paths of the document
 * are routes too, so that the router has something to choose from.
 */
export function createHonoChecked(document: Document): Hono {
  const found = exampleOf(document, "RunRecordResponse.ok");
  const badKey = exampleOf(document, "ErrorEnvelope.bad_key");
  const invalid = exampleOf(document, "ErrorEnvelope.invalid_request");
  const isRequest = createAjv(document).compile({
    $ref: "contract#/components/schemas/GetRunRequest",
  });

  const app = new Hono();
  app.post(RUN_DETAIL, async (context) => {
    if (!keyOf(context)) return json(context, badKey, 401);
    const body: unknown = await context.req.json().catch(() => undefined);
    return isRequest(body) ? json(context, found, 200) : json(context, invalid, 400);
  });
  for (const [path, item] of Object.entries(recordOf(document["paths"]))) {
    if (path === RUN_DETAIL) continue;
    for (const method of ["get", "post"].filter((name) => name in recordOf(item))) {
      app.on(method, path, (context) => json(context, { code: 0, data: null }, 200));
    }
  }
  return app;
}

function keyOf(context: Context): string | undefined {
  return context.req.header("api-key") ?? context.req.header("authorization")?.slice(7);
}

function json(context: Context, value: unknown, status: 200 | 400 | 401): Response {
  return context.body(JSON.stringify(value), status, { "content-type": "application/json" });
}
