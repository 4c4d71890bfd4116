import type { Callback, Contract, Operation, Parameter } from "../contract/types.ts";
import type { Json } from "../json.ts";
import type { Validators } from "../validation/types.ts";

/** What a server of a contract needs to know beyond it: how to read requests, and what may be answered. */
export interface Service {
  readonly contract: Contract;
  readonly exchanges: readonly Exchange[];
  readonly callbacks: readonly SentCallback[];
  readonly validators: Validators;
}

/** An operation as a server sees it. */
export interface Exchange {
  readonly operation: Operation;
  readonly parameters: readonly ReadParameter[];
  /** Undefined where the request has no body in JSON. */
  readonly body?: JsonContent | undefined;
  /** In the order of the statuses; `default` and `4XX` stand after the numbers. */
  readonly responses: readonly Response[];
  /** The file and the pointer in it that state the operation. */
  readonly source: string;
}

export interface ReadParameter {
  readonly parameter: Parameter;
  readonly schema: Json;
  readonly decode: Decode;
  readonly examples: Examples;
}

/** How the text of a parameter becomes a value; `json`: it is JSON as it stands. */
export type Decode = Scalar | "json" | { readonly array: Scalar } | { readonly object: DecodeMap };
export type Scalar = "string" | "integer" | "number" | "boolean";
export type DecodeMap = Readonly<Record<string, Scalar>>;

export interface Response {
  /** A number, `default`, or a range such as `4XX`. */
  readonly status: string;
  /** The file and the pointer in it that state the answer. */
  readonly source: string;
  /** Undefined where the answer has no body in JSON. */
  readonly content?: JsonContent | undefined;
}

export interface JsonContent {
  readonly schema: Json;
  readonly examples: Examples;
}

/** Values by the name of the example. */
export type Examples = ReadonlyMap<string, Json>;

export interface SentCallback {
  readonly callback: Callback;
  readonly body?: JsonContent | undefined;
}
