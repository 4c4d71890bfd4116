import { Hono } from "hono";
import type { Engine } from "../engine.ts";
import { defect } from "../front/defect.ts";
import { errorResponse } from "../front/mock-error.ts";
import { type Cors, isPreflight } from "./cors.ts";

export interface HttpAppOptions {
  readonly engine: Engine;
  /** Undefined where the engine answers browsers by itself. */
  readonly cors: Cors | undefined;
  /** Called once for each request, when its answer is ready to leave. */
  readonly onAnswer?: ((request: Request, response: Response, ms: number) => void) | undefined;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** The engine with what only matters over HTTP around it: the log, and access for browsers. */
export function createHttpApp({ engine, cors, onAnswer, now }: HttpAppOptions): Hono {
  const app = new Hono();
  if (onAnswer !== undefined) {
    app.use(async (context, next) => {
      const started = now();
      await next();
      onAnswer(context.req.raw, context.res, now() - started);
    });
  }
  app.all("*", async ({ req }) => {
    const rules = rulesFor(cors, req.path);
    if (rules === undefined) return await engine(req.raw);
    const preflight = isPreflight(req.raw);
    const response = preflight ? new Response(null, { status: 204 }) : await engine(req.raw);
    return withHeaders(response, {
      ...rules.everyAnswer,
      ...(preflight ? rules.preflight : {}),
    });
  });
  app.onError((error, { req }) =>
    withHeaders(errorResponse(defect(error, req.raw)), rulesFor(cors, req.path)?.everyAnswer ?? {}),
  );
  return app;
}

function rulesFor(cors: Cors | undefined, path: string): Cors | undefined {
  const isClosed = cors?.closedBelow !== undefined && path.startsWith(cors.closedBelow);
  return isClosed ? undefined : cors;
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
