import type { Json } from "../json.ts";

/** A type as the emitters see it: no references into a document, no syntax of a language. */
export type Type =
  | {
      readonly kind:
        | "unknown"
        | "never"
        | "string"
        | "number"
        | "boolean"
        | "null"
        | "bytes"
        | "nothing";
    }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "enum"; readonly values: readonly (string | number | boolean | null)[] }
  | { readonly kind: "model"; readonly name: string }
  | { readonly kind: "array"; readonly items: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[]; readonly rest?: Type | undefined }
  | ObjectType
  | { readonly kind: "union" | "intersection"; readonly members: readonly Type[] };

export interface ObjectType {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** What members beyond the named ones may hold; undefined when the document does not speak of them. */
  readonly others?: Type | undefined;
}

export interface Property {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly doc: Doc;
}

/** The prose that becomes a comment. */
export interface Doc {
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated?: boolean | undefined;
  readonly default?: Json | undefined;
  readonly link?: string | undefined;
}

/** A named schema. */
export interface Model {
  readonly name: string;
  readonly type: Type;
  readonly doc: Doc;
  /** The kind of identifier it is (`x-brand`): two kinds do not mix, plain text fits both. */
  readonly brand?: string | undefined;
  /** Whether it can arrive from outside; then its vocabularies are open. */
  readonly received: boolean;
  readonly schema: Json;
}

export type ParameterPlace = "path" | "query" | "header";

export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  readonly type: Type;
  readonly style?: string | undefined;
  readonly explode?: boolean | undefined;
  readonly doc: Doc;
  /** The parameter in the bundle. */
  readonly node: Json;
}

export interface RequestBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly type: Type;
  /** Whether its members stand beside the parameters, or as a whole under the name `body`. */
  readonly from: "flat" | "member";
  /** What the document says under the media type. */
  readonly media: Json;
}

export type Replay = "safe" | "start" | "repeatable";
export type Answer = "json" | "text" | "bytes" | "none";

export interface Pagination {
  readonly page: string;
  readonly size: string;
  readonly items: string;
  readonly total: string;
}

export interface Operation {
  /** The operationId as an identifier: the name of the function. */
  readonly name: string;
  /** The operationId as the document has it. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly doc: Doc;
  readonly replay: Replay;
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody | undefined;
  readonly answer: Answer;
  /** Whether the data of an envelope must be there and not null; undefined where null is data, or without envelope. */
  readonly dataRequired?: boolean | undefined;
  readonly result: Type;
  readonly errors: readonly number[];
  readonly pagination?: Pagination | undefined;
  /** The operation in the bundle, which knows its place in the files. */
  readonly node: Json;
  /** sha256 of all that its code is made of. */
  readonly fingerprint: string;
}

/** What the server sends of its own accord: a callback of an operation, or a webhook. */
export interface Callback {
  /** The operationId as an identifier; without one, the name under which the document lists it. */
  readonly name: string;
  readonly method: string;
  /** The type of what is sent; undefined when nothing is. */
  readonly body?: RequestBody | undefined;
  /** The operations that promise it, by their nodes, with what each calls it and where it goes. */
  readonly promises: readonly Promised[];
  readonly node: Json;
}

export interface Promised {
  readonly operation: Json;
  readonly event: string;
  /** An expression over request and answer: `{$request.body#/callback_url}`. */
  readonly url: string;
}

export interface ErrorEntry {
  readonly code: number;
  readonly name: string;
  readonly kind: string;
  readonly status?: number | undefined;
  readonly effect: "none" | "possible";
  readonly meaning: string;
  readonly action: string;
  /** A short name for tests and mocks to ask for this answer by. */
  readonly scenario?: string | undefined;
}

export interface Envelope {
  readonly code: string;
  readonly message: string;
  readonly data: string;
  readonly success: number;
}

export interface SecurityScheme {
  readonly name: string;
  readonly type: string;
  readonly in?: string | undefined;
  readonly parameter?: string | undefined;
  readonly scheme?: string | undefined;
}

/** A whole document, ready for the emitters; every list in the order of its names. */
export interface Contract {
  readonly title: string;
  readonly version: string;
  /** sha256 of the canonical bundle. */
  readonly hash: string;
  readonly server?: string | undefined;
  readonly envelope?: Envelope | undefined;
  readonly security: readonly SecurityScheme[];
  readonly errors: readonly ErrorEntry[];
  readonly models: readonly Model[];
  readonly operations: readonly Operation[];
  /** Read where a server is generated; else empty. */
  readonly callbacks: readonly Callback[];
  /** The names of models that are no components, by the pointers that lead to their schemas. */
  readonly inner: ReadonlyMap<string, string>;
  /** The bundle. */
  readonly root: Json;
}
