/**
 * The seam between generated functions, which say what is sent, and a transport, which says how. Any function of the
 * type `Call` will do; `createCall` of `@coreclaw/client/transport` is one.
 */
export type Call = <T>(
  operation: Operation,
  args: object | undefined,
  options?: CallOptions,
) => Promise<T>;

/** What one call may be given besides its arguments. */
export interface CallOptions {
  /** Stops the call; it rejects. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the call is given up, from its start to the last byte of the answer. */
  readonly timeoutMs?: number;
  /** Headers of this call alone. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What happens when the same request arrives twice: `safe` nothing, `repeatable` it ends in the same state, `start`
 * it costs twice.
 */
export type Replay = "safe" | "start" | "repeatable";

/** One operation of the document, as data. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly path: string;
  readonly replay: Replay;
  /** Alternatives: the schemes of any one of them are enough. Empty: no key is needed. */
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly Parameter[];
  /** `flat`: the body is every argument that is no parameter; `member`: it is the argument `body`. */
  readonly body?: { readonly mediaType: string; readonly from: "flat" | "member" };
  /** How the bytes of a success are read. */
  readonly answer: "json" | "text" | "bytes" | "none";
  /**
   * Whether the data of an envelope must be there and not be null. When absent, null is data and a missing member
   * is none.
   */
  readonly dataRequired?: boolean;
  /** The codes of the error table that it can answer with. */
  readonly errors: readonly number[];
  readonly pagination?: Pagination;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly style?: string;
  readonly explode?: boolean;
}

/** The members that hold page number and page size of a request, items and total of an answer. */
export interface Pagination {
  readonly page: string;
  readonly size: string;
  readonly items: string;
  readonly total: string;
}

/** What the document says of a code. */
export interface ErrorEntry {
  readonly name: string;
  readonly kind: string;
  /** The HTTP status it usually comes with. */
  readonly status?: number;
  /** Whether the request can have had an effect when this code comes back. */
  readonly effect: "none" | "possible";
}

export type ErrorTable = Readonly<Record<number, ErrorEntry>>;

/** Which members of every answer are code, message and data, and which code means success. */
export interface Envelope {
  readonly code: string;
  readonly message: string;
  readonly data: string;
  readonly success: number;
}

export interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
}

/** The document that generated code was made from. */
export interface Contract {
  readonly title: string;
  readonly version: string;
  /** sha256 of the bundled document. */
  readonly hash: string;
  readonly server?: string;
  readonly envelope?: Envelope;
  readonly security: Readonly<Record<string, SecurityScheme>>;
}
