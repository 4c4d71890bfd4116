/**
 * What happens when the same request arrives twice: `safe` nothing, `repeatable` it ends in the same state, `start`
 * it costs twice.
 */
export type Replay = "safe" | "start" | "repeatable";

/** One operation of the document, as data for whoever answers it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly path: string;
  readonly replay: Replay;
  /** Alternatives: the schemes of any one of them are enough. Empty: no key is needed. */
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** The documented statuses: numbers, `default`, or ranges such as `4XX`. */
  readonly statuses: readonly (number | string)[];
  /** The codes of the error table that it can answer with. */
  readonly errors: readonly number[];
  readonly pagination?: Pagination;
  /** What is sent to the one who called, later and to an address of theirs. */
  readonly callbacks?: readonly CallbackPromise[];
  /** The file of the document and the pointer in it that state the operation. */
  readonly source: string;
  /** The same for its answers, by status. */
  readonly responseSources: Readonly<Record<string, string>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly decode: Decode;
}

/** How the text of a parameter becomes a value; `json`: it is JSON as it stands. */
export type Decode =
  | Scalar
  | "json"
  | { readonly array: Scalar }
  | { readonly object: Readonly<Record<string, Scalar>> };

export type Scalar = "string" | "integer" | "number" | "boolean";

/** `flat`: in a request its members stand beside the parameters; `member`: it is the member `body`. */
export interface Body {
  readonly mediaType: string;
  readonly required: boolean;
  readonly from: "flat" | "member";
}

/** The members that hold page number and page size of a request, items and total of an answer. */
export interface Pagination {
  readonly page: string;
  readonly size: string;
  readonly items: string;
  readonly total: string;
}

/** A callback that an operation promises. */
export interface CallbackPromise {
  /** Its name among the `Callbacks`. */
  readonly name: string;
  /** What the operation calls it. */
  readonly event: string;
  readonly method: string;
  /** An expression over request and answer: `{$request.body#/callback_url}`. */
  readonly url: string;
}

/** What the document says of a code. */
export interface ErrorEntry {
  readonly name: string;
  readonly kind: string;
  /** The HTTP status it usually comes with. */
  readonly status?: number;
  /** Whether the request can have had an effect when this code comes back. */
  readonly effect: "none" | "possible";
  /** What has happened, for people. */
  readonly meaning: string;
  /** What the caller can do about it, for people. */
  readonly action: string;
  /** A short name for tests and mocks to ask for this answer by. */
  readonly scenario?: string;
}

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
