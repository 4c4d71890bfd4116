import type { IHttpRequest } from "@stoplight/prism-http";
import { asRecord, type OpenApiDocument } from "../document/document.ts";
import { withKnownDialect } from "../document/json-schema-dialect.ts";
import type { Operation } from "../document/operations.ts";
import { MockSetupError } from "../mock-setup-error.ts";
import { importPrism } from "./import-prism.ts";
import { PrismRefusal } from "./prism-refusal.ts";
import type { Violation } from "./violations.ts";

export interface PrismCall {
  readonly operation: Operation;
  readonly pathname: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly code: number | undefined;
  readonly example: string | undefined;
}

export interface PrismAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly violations: readonly Violation[];
}

/** @throws {PrismRefusal} The document declares no answer that fits the call. */
export type Prism = (call: PrismCall) => Promise<PrismAnswer>;

const CONFIG = {
  isProxy: false,
  upstreamProxy: undefined,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
} as const;

/**
 * Prism's core over `document`, without its server.
 *
 * @throws {MockSetupError} Prism is not installed, or cannot read the document.
 */
export async function createPrism(document: OpenApiDocument): Promise<Prism> {
  const { createInstance, getHttpOperationsFromSpec, createLogger } = await importPrism();
  const copy = copyOf(withKnownDialect(document));
  const operations = await getHttpOperationsFromSpec(copy).catch(throwUnreadable);
  // Prism would post to any URL that a caller names, at once: the mock sends no requests.
  const quiet = operations.map(({ callbacks: _, ...resource }) => resource);
  const resources = new Map(
    quiet.map((resource) => [`${resource.method} ${resource.path}`, [resource]]),
  );
  const prism = createInstance(CONFIG, { logger: createLogger("mock", { level: "silent" }) });

  return async ({ operation, pathname, query, headers, body, code, example }) => {
    const method = methodOf(operation);
    const candidates = resources.get(`${method} ${operation.path}`) ?? [];
    const input = { method, url: { path: pathname, query: { ...query } }, headers, body };
    // A new `mock` for each call: Prism writes into it.
    const mock = { dynamic: false, ...(code && { code }), ...(example && { exampleKey: example }) };
    const result = await prism.request(input, candidates, { ...CONFIG, mock })();
    if (result._tag === "Left") throw new PrismRefusal(result.left);
    const { output, validations } = result.right;
    return {
      status: output.statusCode,
      headers: output.headers ?? {},
      body: output.body,
      violations: [
        ...validations.input.map((diagnostic) => violation("request", diagnostic)),
        ...validations.output.map((diagnostic) => violation("response", diagnostic)),
      ],
    };
  };
}

/** Prism dereferences in place; and what a caller does to its object later is not our concern. */
function copyOf(document: OpenApiDocument): OpenApiDocument {
  try {
    return structuredClone(document);
  } catch (error) {
    const { message } = asRecord(error);
    throw new MockSetupError(`The document holds what no JSON holds: ${message}`, { cause: error });
  }
}

function methodOf({ method }: Operation): IHttpRequest["method"] {
  // Read from the document's own method keys, which are the members of Prism's type.
  return method.toLowerCase() as IHttpRequest["method"];
}

const SEVERITIES = ["Error", "Warning", "Information", "Hint"] as const;

interface Diagnostic {
  readonly path?: readonly string[];
  readonly severity: number;
  readonly code?: string | number;
  readonly message: string;
}

function violation(on: "request" | "response", diagnostic: Diagnostic): Violation {
  const { path = [], severity, code, message } = diagnostic;
  return { location: [on, ...path], severity: SEVERITIES[severity] ?? "Error", code, message };
}

function throwUnreadable(error: unknown): never {
  const reason = String(asRecord(error)["message"]).split("\n", 1)[0];
  throw new MockSetupError(`Prism cannot read the document: ${reason}`, { cause: error });
}
