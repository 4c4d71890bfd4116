import { findOperation, findPath, type PathEntry } from "./operations.ts";

/** One request, after it was answered. Holds no header, no query and no body, so no key either. */
export interface RequestEvent {
  /** `-` when what came in could not be read as HTTP. */
  readonly method: string;
  /** Without the query; `-` as above. */
  readonly path: string;
  /** Undefined when the document declares no such operation, or gives it no id. */
  readonly operationId: string | undefined;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Milliseconds from the request's headers to the answer. */
  readonly ms: number;
  /** The `x-mock-error` of the answer: the mock made it, not the document. */
  readonly error: string | undefined;
  /** How many findings are in `sl-violations`. */
  readonly violations: number;
}

export function toEvent(
  paths: readonly PathEntry[],
  request: Request,
  response: Response,
  ms: number,
): RequestEvent {
  const { method } = request;
  const { pathname } = new URL(request.url);
  const entry = findPath(paths, pathname);
  return {
    method,
    path: pathname,
    operationId: entry && findOperation(entry, method)?.operationId,
    status: response.status,
    ms,
    error: response.headers.get("x-mock-error") ?? undefined,
    violations: countViolations(response.headers.get("sl-violations")),
  };
}

function countViolations(header: string | null): number {
  const list: unknown = JSON.parse(header ?? "[]");
  return Array.isArray(list) ? list.length : 0;
}
