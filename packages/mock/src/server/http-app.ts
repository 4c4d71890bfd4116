import { Hono } from "hono";
import type { Engine } from "../engine.ts";
import { defect } from "../front/defect.ts";
import { errorResponse } from "../front/mock-error.ts";
import { type Cors, isPreflight } from "./cors.ts";

export interface HttpAppOptions {
  readonly engine: Engine;
  readonly cors: Cors;
  /** Called once for each request, when its answer is ready to leave. */
  readonly onAnswer: (request: Request, response: Response, ms: number) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** The engine with what only matters over HTTP around it: the log, and access for browsers. */
export function createHttpApp({ engine, cors, onAnswer, now }: HttpAppOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const started = now();
    await next();
    onAnswer(context.req.raw, context.res, now() - started);
  });
  app.all("*", async ({ req }) => {
    const preflight = isPreflight(req.raw);
    const response = preflight ? new Response(null, { status: 204 }) : await engine(req.raw);
    return withHeaders(response, {
      ...cors.everyAnswer,
      ...(preflight ? cors.preflight : {}),
    });
  });
  app.onError((error, { req }) =>
    withHeaders(errorResponse(defect(error, req.raw)), cors.everyAnswer),
  );
  return app;
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
