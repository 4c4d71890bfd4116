/**
 * The seam between generated code and the runtime: generated functions say what is sent, in these
 * words, and the runtime says how. Generated code imports nothing else.
 */

/** How often a request may be sent: as often as one likes, at most once, or again with the same end state. */
export type Replay = "safe" | "start" | "repeatable";

/** Where an argument travels. Everything that is no parameter belongs to the body. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  /** OpenAPI's `style`; `form` for a query, `simple` elsewhere, when absent. */
  readonly style?: string;
  /** OpenAPI's `explode`; true for the style `form`, false elsewhere, when absent. */
  readonly explode?: boolean;
}

/** The members by which a list is read page by page. */
export interface Pagination {
  readonly page: string;
  readonly size: string;
  readonly items: string;
  readonly total: string;
}

/** One operation of the document, as data. */
export interface Operation {
  /** The operationId. */
  readonly id: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The path template, for example `/api/v1/run/{run_slug}`. */
  readonly path: string;
  readonly replay: Replay;
  /** Alternatives: any one of these sets of schemes is enough; empty means public. */
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly Parameter[];
  /** How the body is taken from the arguments: "flat" = every argument that is no parameter; "member" = the argument called body. */
  readonly body?: { readonly mediaType: string; readonly from: "flat" | "member" };
  /** What a success carries. */
  readonly answer: "json" | "text" | "bytes" | "none";
  /**
   * Whether the data of an envelope must be there and not be null. When absent, null is data and a
   * missing member is none.
   */
  readonly dataRequired?: boolean;
  /** The codes of the error table that the operation can answer with. */
  readonly errors: readonly number[];
  readonly pagination?: Pagination;
}

/** What a caller may say about one call. */
export interface CallOptions {
  /** Stops the call, with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds until the call is given up with a `TimeoutError`, headers and body included: 1 to
   * 2 147 483 647. Default: the client's.
   */
  readonly timeoutMs?: number | undefined;
  /** Further headers of this one request. They cannot replace those of the key. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Sends one operation and resolves with its data, or rejects with a `CoreClawError`. */
export type Call = <T>(
  operation: Operation,
  args: object | undefined,
  options?: CallOptions,
) => Promise<T>;

/** What a caller can do about an error; each kind is one error class. */
export type ErrorKind =
  | "key"
  | "permission"
  | "validation"
  | "not_found"
  | "balance"
  | "rate"
  | "worker"
  | "run_state"
  | "server";

/** Whether a request that ended this way can have had an effect, for example a run that was started. */
export type Effect = "none" | "possible";

/** One code of the document's table. */
export interface ErrorEntry {
  readonly name: string;
  readonly kind: ErrorKind;
  /** The HTTP status it is expected with, where the document knows one. */
  readonly status?: number;
  readonly effect: Effect;
}

/** The document's table of codes, by code. */
export type ErrorTable = Readonly<Record<number, ErrorEntry>>;

/** The members that every answer of the API has, and the code that means success. */
export interface Envelope {
  readonly code: string;
  readonly message: string;
  readonly data: string;
  readonly success: number;
}

/** A security scheme as the document has it. */
export interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
}

/** What the runtime has to know of a document beside its operations. */
export interface Contract {
  readonly title: string;
  readonly version: string;
  /** sha256 of the document. */
  readonly hash: string;
  /** The base URL; absent where the document names none. */
  readonly server?: string;
  /** Absent where answers have no envelope: then the body is the data. */
  readonly envelope?: Envelope;
  /** The security schemes by the names that operations use. */
  readonly security: Readonly<Record<string, SecurityScheme>>;
}
