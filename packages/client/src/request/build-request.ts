import type { CallOptions, Operation } from "../call.ts";
import { own } from "../own.ts";
import type { Settings } from "../settings.ts";
import { ArgumentProblem } from "./argument-problem.ts";
import { authorize } from "./authorize.ts";
import type { Body } from "./body.ts";
import { checkHeaders, type HeaderMap } from "./headers.ts";
import { textsOf } from "./primitive.ts";
import { takeArguments, type Values } from "./take-arguments.ts";
import { buildPath, buildQuery } from "./url.ts";

/** A request, ready to be sent as often as one likes. It holds the key: keep it out of errors. */
export interface PreparedRequest {
  readonly method: string;
  /** Path below the base URL, encoded. */
  readonly path: string;
  /** Encoded, without question mark. */
  readonly query: string;
  readonly headers: HeaderMap;
  readonly body: Body | undefined;
}

/**
 * Makes the request of one call.
 *
 * @throws {ArgumentProblem} The arguments cannot be sent.
 * @throws {AuthenticationError} The operation needs a key and there is none.
 */
export function buildRequest(
  operation: Operation,
  args: object | undefined,
  options: CallOptions,
  settings: Settings,
): PreparedRequest {
  const { path, query, header, body } = takeArguments(operation, args);
  return {
    method: operation.method,
    path: buildPath(operation.path, path),
    query: buildQuery(query),
    body,
    headers: {
      accept: operation.answer === "json" ? "application/json" : "*/*",
      ...settings.headers,
      ...checkHeaders(own(options, "headers"), settings.reserved, ArgumentProblem),
      ...parameterHeaders(header, settings),
      ...contentType(operation, body),
      ...authorize(operation, settings),
    },
  };
}

/** OpenAPI's style `simple`. Parameters with the names of reserved headers are ignored, as OpenAPI says. */
function parameterHeaders(values: Values, { reserved }: Settings): HeaderMap {
  if (values.size === 0) return {};
  const headers: [string, string][] = [];
  for (const [{ name }, value] of values) {
    if (value === null || reserved.has(name.toLowerCase())) continue;
    headers.push([name, textsOf(name, value).join(",")]);
  }
  return checkHeaders(Object.fromEntries(headers), reserved, ArgumentProblem);
}

/** The platform writes the type of a multipart form itself, with the boundary. */
function contentType(operation: Operation, written: Body | undefined): HeaderMap {
  const body = own(operation, "body");
  if (body === undefined || written === undefined || written instanceof FormData) return {};
  return { "content-type": body.mediaType };
}
