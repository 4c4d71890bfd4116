import { defect } from "../../front/defect.ts";
import { MockError } from "../../front/mock-error.ts";
import { keyOf } from "../account/key-of.ts";
import { ENGINE_HEADER } from "../core/responder.ts";
import { quote } from "../inputs/describe-value.ts";
import { SnapshotError } from "../world/snapshot.ts";
import type { World } from "../world/world.ts";
import { CONTROL_PATH } from "./control-path.ts";
import { badRequest, ControlRefusal, notFound } from "./control-refusal.ts";
import { findRoute } from "./find-route.ts";
import { type ControlGuard, guard, hasControlBearer } from "./guard.ts";
import { asksForPage, type LoadPage, pageAnswer } from "./page-answer.ts";
import { readMembers, requireKnown } from "./read-members.ts";
import type { ControlParts } from "./route.ts";

/**
 * The control API: what lies below `/__mock/`, as a pure function. It speaks plain JSON, and says no
 * with `{ "error": { "kind", "message" } }`. Which world is meant is said by its API key; without one
 * it is all of them.
 */
export function createControl(
  parts: ControlParts,
  guarded: ControlGuard,
  page?: LoadPage,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      if (page !== undefined && asksForPage(request))
        return await pageAnswer(page, request, guarded);
      await guard(request, guarded);
      return json(200, await answer(parts, guarded, request));
    } catch (error) {
      return errorAnswer(error, request);
    }
  };
}

async function answer(parts: ControlParts, { token }: ControlGuard, request: Request) {
  const { pathname, searchParams: query } = new URL(request.url);
  const { route, parameter } = findRoute(request.method, pathname);
  requireKnown([...query.keys()], route.query ?? [], "parameter");
  const body = await readMembers(request);
  if (route.bodies === undefined) requireKnown(Object.keys(body), [], "member");
  const world = await worldOf(parts, request.headers, token);
  return await route.answer({ ...parts, world, parameter, query, body });
}

/** Names a world by its id: for whoever does not know its key, as the page. */
const WORLD_HEADER = "x-mock-world";

async function worldOf(
  { universe }: ControlParts,
  headers: Headers,
  token: string | undefined,
): Promise<World | undefined> {
  const id = headers.get(WORLD_HEADER);
  if (id !== null) {
    const named = universe.byId(id);
    if (named !== undefined) return named;
    throw notFound(`There is no world ${quote(id)}. GET ${CONTROL_PATH}worlds lists them.`);
  }
  const key = keyOf(headers);
  const isToken = !headers.get("api-key")?.trim() && (await hasControlBearer(headers, token));
  return key === undefined || isToken ? undefined : await universe.of(key);
}

function errorAnswer(error: unknown, request: Request): Response {
  const known = error instanceof ControlRefusal || error instanceof MockError;
  const { status, kind, message, headers } = known ? error : translated(error, request);
  return json(status, { error: { kind, message } }, { "x-mock-error": kind, ...headers });
}

/** What the world itself had against it. */
function translated(error: unknown, request: Request): ControlRefusal | MockError {
  const isInput = error instanceof SnapshotError || error instanceof RangeError;
  return isInput ? badRequest(error.message) : defect(error, request);
}

function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      [ENGINE_HEADER]: "simulator",
      ...headers,
    },
  });
}
