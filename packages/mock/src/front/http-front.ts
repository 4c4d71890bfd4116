import {
  allowedMethods,
  findOperation,
  type Operation,
  type PathEntry,
} from "../document/operations.ts";
import { type FindPath, indexPaths } from "../document/path-index.ts";
import { Answer } from "./answer.ts";
import { defect } from "./defect.ts";
import { requireContentType } from "./media-types.ts";
import { errorAnswer, MockError } from "./mock-error.ts";
import { nearest } from "./nearest.ts";
import { type Preferences, readPreferences, requireDeclared } from "./preferences.ts";
import { type RequestBody, readBody } from "./read-body.ts";

/** A request of which everything that does not depend on the engine has been checked. */
export interface Call {
  readonly operation: Operation;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: RequestBody;
  readonly preferences: Preferences;
}

/**
 * What every engine shares: finds the operation, reads the body and the preferences, and says no in
 * the API's envelope, so that `answer` sees only requests it can serve. Whatever comes in, an
 * answer goes out.
 */
export function createHttpFront(
  paths: readonly PathEntry[],
  answer: (call: Call) => Promise<Answer>,
): (request: Request) => Promise<Answer> {
  const find = indexPaths(paths);
  return async (request) => {
    try {
      return await respond(find, paths, request, answer);
    } catch (error) {
      const refused = errorAnswer(error instanceof MockError ? error : defect(error, request));
      return request.method === "HEAD" ? refused.withoutBody() : refused;
    }
  };
}

async function respond(
  find: FindPath,
  paths: readonly PathEntry[],
  request: Request,
  answer: (call: Call) => Promise<Answer>,
): Promise<Answer> {
  const url = new URL(request.url);
  requireDecodable(url);
  const entry = find(url.pathname);
  if (entry === undefined) throw unknownPath(paths, request.method, url.pathname);
  const operation = findOperation(entry, request.method);
  if (operation === undefined) return withoutOperation(entry, request.method, url.pathname);
  const { headers } = request;
  requireContentType(headers);
  const preferences = readPreferences(headers, url.searchParams);
  requireDeclared(operation, preferences);
  const body = await readBody(request);
  const answered = await answer({ operation, url, headers, body, preferences });
  const vary = [answered.headers["vary"], "Accept, Prefer"].filter(Boolean).join(", ");
  const whole = answered.withHeaders({ vary });
  return request.method === "HEAD" ? whole.withoutBody() : whole;
}

function requireDecodable({ pathname, search }: URL): void {
  for (const [part, text] of [["path", pathname] as const, ["query", search] as const]) {
    if (!text.includes("%")) continue;
    try {
      decodeURIComponent(text);
    } catch {
      const message = `The ${part} holds a percent sign that does not begin an encoded UTF-8 character. Write a plain one as %25.`;
      throw new MockError(400, "bad-percent-encoding", message);
    }
  }
}

function withoutOperation(entry: PathEntry, method: string, pathname: string): Answer {
  const allow = allowedMethods(entry);
  if (method === "OPTIONS") return new Answer({ status: 204, headers: { allow }, body: null });
  const message = `${shown(pathname)} does not answer ${method}. It answers ${allow}.`;
  throw new MockError(405, "wrong-method", message, { allow });
}

function unknownPath(paths: readonly PathEntry[], method: string, pathname: string): MockError {
  const known = paths.flatMap(({ path, operations }) => {
    return [...operations.keys()].map((declared) => `${declared} ${path}`);
  });
  const hint = nearest(`${method} ${pathname}`, known, 3).join(", ");
  const message = `The document has no path ${shown(pathname)}. Nearest: ${hint || "it has none"}.`;
  return new MockError(404, "unknown-path", message);
}

function shown(pathname: string): string {
  return pathname.length > 200 ? `${pathname.slice(0, 200)}…` : pathname;
}
