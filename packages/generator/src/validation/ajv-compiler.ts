import { _, type AnySchemaObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Json } from "../json.ts";
import { checkedFormats } from "./formats.ts";

/** What Ajv keeps of a function that it has compiled, for standalone code. */
export interface Source {
  readonly validateName: Name;
  readonly validateCode: string;
  /** Names that the function takes from around it, by their kinds. */
  readonly scopeValues: Readonly<Record<string, ReadonlySet<Name>>>;
  /** Code of what the function has seen of objects and lists; only with `unevaluated`. */
  readonly evaluated?: unknown;
}

/** A name in Ajv's scope, and what it stands for. */
export interface Name {
  readonly str: string;
  readonly prefix: string;
  readonly value?: { readonly ref: unknown; readonly key?: unknown; readonly code?: unknown };
}

/** A function of Ajv's, with the schema that it was compiled from. */
export interface Compiled {
  readonly source: Source;
  readonly schemaEnv: { readonly schema: Json };
}

export interface CompilerOptions {
  /** Whether a schema has `unevaluatedProperties` or `unevaluatedItems`: what they need costs every function. */
  readonly unevaluated: boolean;
  /** Whether a member counts only where the object itself has it, and not what it inherits. */
  readonly ownProperties: boolean;
}

/** The size of a schema, in keywords, up to which it is repeated where something refers to it. */
const inlined = 3;

/**
 * Ajv for 2020-12 in strict mode. Schemas refer to each other by their keys; `$dynamicRef` and URLs do not occur, and
 * the meta-schema is applied apart.
 */
export class AjvCompiler extends Ajv2020 {
  constructor({ unevaluated, ownProperties }: CompilerOptions) {
    super({
      strictSchema: true,
      strictNumbers: true,
      strictTypes: false, // a matter of style: 2020-12 lets a schema leave its type out
      strictTuples: false,
      ownProperties,
      meta: false,
      validateSchema: false,
      inlineRefs: inlined,
      logger: false,
      formats: checkedFormats(),
      code: { source: true, lines: true, formats: _`formats` },
      uriResolver: keys,
    });
    Object.assign(this.opts, { dynamicRef: false, unevaluated }); // its constructor turns both on
  }

  /** Adds a schema under a key that others can refer to. */
  add(key: string, schema: Json): void {
    const object = schema === true ? {} : schema === false ? { not: {} } : schema;
    this.addSchema(object as AnySchemaObject, key);
    const environment = this.schemas[key];
    if (environment) this._compilations.add(environment);
  }

  /**
   * The function of a schema. What it refers to is compiled apart: Ajv would do that on the way, and a long chain of
   * references would outgrow the stack. It takes what it finds among its compilations for something begun.
   *
   * @throws {Error} Ajv cannot compile the schema.
   */
  compiled(key: string): Compiled {
    const environment = this.schemas[key];
    if (environment && !environment.validate) this._compilations.delete(environment);
    return this.getSchema(key) as unknown as Compiled; // Ajv's types leave out what it keeps for standalone code
  }
}

/** A reference is the key of a schema as it stands: nothing is read as a URL. */
const keys = {
  parse: (uri: string) => ({ path: uri }),
  resolve: (_base: string, uri: string) => uri,
  serialize: ({ path = "" }: { readonly path?: string }) => path,
};
