import type { Operation, PathEntry } from "../../document/operations.ts";
import type { Answer, Said } from "../../front/answer.ts";
import { type Call, createHttpFront } from "../../front/http-front.ts";
import { errorAnswer, MockError } from "../../front/mock-error.ts";
import type { Preferences } from "../../front/preferences.ts";
import type { RequestBody } from "../../front/read-body.ts";
import type { Operation as Served } from "../../generated/runtime.ts";
import { preferredExample } from "./preferred-example.ts";
import { readRequest } from "./read-request.ts";
import { Refusal } from "./refusal.ts";
import { createResponder, type Responder } from "./responder.ts";
import type { Tables } from "./tables.ts";

/** Handlers by the name of their operation. Each gets a request that the document allows. */
export type Handlers<C> = Readonly<
  Record<string, (request: never, context: C) => unknown | Promise<unknown>>
>;

export interface CoreOptions<C> {
  readonly tables: Tables;
  readonly handlers: Handlers<C>;
  /**
   * Looks at who calls, before anything else of the request counts.
   *
   * @throws {Refusal} The key is not let in.
   */
  readonly admit: (admission: Admission) => Promise<C>;
  /** Stands between each request and its answer. */
  readonly around?: Around<C> | undefined;
  /** Whether failures have their code's own HTTP status, or are 200s. */
  readonly errorStatus: "own" | "200";
  /** By operation, what a request may leave out though the document requires it, and what would do. */
  readonly standIns?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * May answer in place of the API, let it answer, and change what goes out: what is handed in has
 * passed the document already.
 */
export type Around<C> = (
  call: Admission,
  answer: (bend?: Bend<C>) => Promise<Answer>,
) => Promise<Answer>;

/** What an operation shall do differently. */
export interface Bend<C> {
  /** The code that it refuses the request with, whoever calls. */
  readonly refuse?: number | undefined;
  /** What it is told in place of the truth. */
  readonly context?: ((context: C) => C) | undefined;
}

/** What is known of a call when it is looked at who calls. */
export interface Admission {
  readonly name: string;
  readonly operation: Served;
  readonly headers: Headers;
  readonly preferences: Preferences;
  readonly body: RequestBody;
  /** To be filled in with what logs shall tell of the request. */
  readonly trace: Trace;
}

/** What is found out about a request while it is answered. */
export type Trace = { -readonly [K in keyof Said]?: Said[K] };

/**
 * Answers the operations of a document with handlers: route, admission, request against the
 * document, handler, answer against the document. What does not fit at the end never goes out.
 */
export function createCore<C>(options: CoreOptions<C>): (request: Request) => Promise<Answer> {
  const { tables } = options;
  const names = new Map(Object.entries(tables.operations).map(([name, { id }]) => [id, name]));
  const responder = createResponder(tables, options.errorStatus);
  return createHttpFront(pathsOf(tables), async (call) => {
    const name = names.get(call.operation.operationId ?? "") ?? "";
    const operation = tables.operations[name];
    if (operation === undefined) throw new Error(`The tables hold no operation ${name}.`);
    return await answer(options, responder, { ...call, name, served: operation });
  });
}

interface NamedCall extends Call {
  readonly name: string;
  readonly served: Served;
}

async function answer<C>(
  options: CoreOptions<C>,
  responder: Responder,
  call: NamedCall,
): Promise<Answer> {
  const { name, served: operation, headers, preferences, body } = call;
  const trace: Trace = { operation: name, body: keptText(body) };
  const admission = { name, operation, headers, preferences, body, trace };
  const respond = (bend?: Bend<C>) => allowed(options, responder, call, admission, bend);
  const { around } = options;
  const answered = await (around === undefined ? respond() : around(admission, respond));
  return answered.about(trace);
}

/** Bytes of a request's body that logs may keep. */
const LONGEST_KEPT = 8 * 1024;

/**
 * JSON as it was sent, but for strings with escapes: in those a key would not be found that must be
 * taken out. What is no JSON could hide one anywhere, and is not kept.
 */
function keptText({ size, text, content }: RequestBody): string | undefined {
  if (size === 0 || size > LONGEST_KEPT || typeof content === "string") return undefined;
  if (!text.includes("\\")) return text;
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, (token) => JSON.stringify(JSON.parse(token)));
}

/** What the document lets the operation say, refusals included. */
async function allowed<C>(
  options: CoreOptions<C>,
  responder: Responder,
  call: NamedCall,
  admission: Admission,
  bend: Bend<C> = {},
): Promise<Answer> {
  const { name, preferences } = call;
  const { tables, handlers, admit, standIns } = options;
  try {
    if (bend.refuse !== undefined) throw new Refusal(bend.refuse, undefined, "fault");
    const admitted = await admit(admission);
    const context = bend.context === undefined ? admitted : bend.context(admitted);
    const request = readRequest(tables, name, call, standIns?.[name]);
    const example = preferredExample(tables, name, preferences);
    if (example !== undefined) {
      admission.trace.because = "example";
      return responder.example(name, example);
    }
    const handler = handlers[name];
    if (handler === undefined) throw new Error(`No handler for ${name}.`);
    const data = await handler(request as never, context); // the document allows it: checked above
    return responder.success(name, data);
  } catch (error) {
    return refused(error, responder, admission);
  }
}

function refused(error: unknown, responder: Responder, { name, trace }: Admission): Answer {
  if (error instanceof MockError) return errorAnswer(error);
  if (!(error instanceof Refusal)) throw error;
  trace.because = error.because;
  return responder.refusal(name, error);
}

/** The paths of the tables in the form that the front routes by. */
export function pathsOf({ operations, examples }: Tables): PathEntry[] {
  const paths = new Map<string, Map<string, Operation>>();
  for (const [name, { id, method, path, statuses }] of Object.entries(operations)) {
    const named = statuses.map((status): [string, string[]] => [
      String(status),
      Object.keys(examples[name]?.[String(status)] ?? {}),
    ]);
    const operation = { method, path, operationId: id, examples: new Map(named) };
    const methods = paths.get(path) ?? new Map<string, Operation>();
    paths.set(path, methods.set(method, operation));
  }
  return [...paths].map(([path, methods]) => ({ path, operations: methods }));
}
