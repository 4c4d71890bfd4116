import { asRecord, asString, type OpenApiDocument, resolve } from "./document.ts";

export interface Operation {
  /** In upper case. */
  readonly method: string;
  /** As the document spells it, for example `/api/pots/{slug}`. */
  readonly path: string;
  readonly operationId: string | undefined;
  /** The names of the examples of each declared status: "200", "4XX", "default". */
  readonly examples: ReadonlyMap<string, readonly string[]>;
}

export interface PathEntry {
  readonly path: string;
  readonly operations: ReadonlyMap<string, Operation>;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** All paths of the document, the more concrete ones before the templates that would also match. */
export function readPaths(document: OpenApiDocument): PathEntry[] {
  const entries = Object.entries(asRecord(document["paths"])).map(([path, item]) => ({
    path,
    operations: readOperations(document, path, asRecord(resolve(document, item))),
  }));
  return entries.sort((a, b) => {
    return placeholders(a.path) - placeholders(b.path) || literals(b.path) - literals(a.path);
  });
}

/** The operation that serves `method`; a HEAD is served like its GET. */
export function findOperation({ operations }: PathEntry, method: string): Operation | undefined {
  return operations.get(method) ?? (method === "HEAD" ? operations.get("GET") : undefined);
}

/** The methods that a path answers, for `Allow`. HEAD follows from GET, OPTIONS is always there. */
export function allowedMethods({ operations }: PathEntry): string {
  const methods = new Set(operations.keys());
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods.add("OPTIONS")].sort().join(", ");
}

function readOperations(
  document: OpenApiDocument,
  path: string,
  item: Record<string, unknown>,
): ReadonlyMap<string, Operation> {
  const declared = METHODS.filter((method) => Object.hasOwn(item, method));
  return new Map(
    declared.map((name) => {
      const node = asRecord(item[name]);
      const method = name.toUpperCase();
      const operationId = asString(node["operationId"]);
      return [method, { method, path, operationId, examples: readExamples(document, node) }];
    }),
  );
}

function readExamples(
  document: OpenApiDocument,
  operation: Record<string, unknown>,
): ReadonlyMap<string, readonly string[]> {
  const responses = Object.entries(asRecord(operation["responses"]));
  return new Map(
    responses.map(([code, node]) => {
      const content = asRecord(asRecord(resolve(document, node))["content"]);
      const named = Object.values(content).map((media) => asRecord(asRecord(media)["examples"]));
      return [code, named.flatMap(Object.keys)];
    }),
  );
}

const PLACEHOLDER = /\{[^}]*\}/g;

function placeholders(path: string): number {
  return path.match(PLACEHOLDER)?.length ?? 0;
}

function literals(path: string): number {
  return path.replace(PLACEHOLDER, "").length;
}
