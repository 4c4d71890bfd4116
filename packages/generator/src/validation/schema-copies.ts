import type { References } from "../contract/references.ts";
import { isMap, type Json, type JsonMap, sortedEntries } from "../json.ts";
import { keysOf, pointerTo } from "../pointer.ts";
import type { CompilerOptions } from "./ajv-compiler.ts";
import { type Tag, tagOf } from "./distinct-branches.ts";
import { isCheckedFormat, saysNothing } from "./formats.ts";
import { keywordKind, nearestKeyword } from "./keywords.ts";

/** Something that is wrong with a schema, at a node of the bundle or at its member `key`. */
export interface Flaw {
  readonly rule: "keyword" | "schema" | "pattern" | "format";
  readonly message: string;
  readonly node: Json;
  readonly key?: string | undefined;
}

/** A schema as Ajv gets it, and what was found on the way. */
export interface SchemaCopy {
  readonly schema: Json;
  readonly flaws: readonly Flaw[];
  readonly patterns: readonly Pattern[];
}

/** A pattern in a schema, at the member `key` of a node of the bundle. */
export interface Pattern {
  readonly text: string;
  readonly node: Json;
  readonly key: string;
}

/**
 * Copies schemas for Ajv: sorted, with nothing in them that is no rule for a value. A `$ref` leads to a pointer, and
 * every pointer that was met is in `targets`: it becomes a schema of its own, shared by all that refer to it.
 */
export class SchemaCopies {
  /** The schemas that something refers to, by pointer. */
  readonly targets = new Map<string, Json>();
  readonly #references: References;
  readonly #origins = new WeakMap<object, Json>();
  #flaws: Flaw[] = [];
  #patterns: Pattern[] = [];
  #unevaluated = false;
  #inherited = false;

  constructor(references: References) {
    this.#references = references;
  }

  copy(schema: Json): SchemaCopy {
    this.#flaws = [];
    this.#patterns = [];
    return { schema: this.#schema(schema), flaws: this.#flaws, patterns: this.#patterns };
  }

  /** What the schemas that were copied ask of a compiler. */
  get features(): CompilerOptions {
    return { unevaluated: this.#unevaluated, ownProperties: this.#inherited };
  }

  /** The node of the bundle that a part of a copy was made of. */
  origin(part: unknown): Json | undefined {
    return isMap(part) ? this.#origins.get(part) : undefined;
  }

  #schema(node: Json): Json {
    if (typeof node === "boolean") return node;
    if (!isMap(node)) {
      this.#flaw("schema", "A schema is an object, true or false.", node);
      return true;
    }
    const entries = sortedEntries(node).flatMap(([key, value]) => this.#entry(node, key, value));
    const copy = Object.fromEntries(withoutLoose(entries));
    this.#origins.set(copy, node);
    return node["nullable"] === true ? { anyOf: [copy, { type: "null" }] } : copy;
  }

  #entry(node: JsonMap, key: string, value: Json): [string, Json][] {
    if (key.startsWith("unevaluated")) this.#unevaluated = true;
    if (namesInherited(key, value)) this.#inherited = true;
    switch (keywordKind(key)) {
      case "value":
        return [[key, value]];
      case "schema":
        return [[key, this.#inner(node, key, value)]];
      case "schemas":
        return this.#list(node, key, value);
      case "names":
        return [[key, this.#names(node, key, value)]];
      case "pattern":
        return this.#pattern(node, key, value);
      case "format":
        return this.#format(node, value);
      case "reference":
        return this.#reference(node, value);
      case "unsupported":
        this.#flaw("keyword", `${key} is not supported. Write a $ref to a component.`, node, key);
        return [];
      case "unknown":
        this.#unknown(node, key);
        return [];
      default:
        return [];
    }
  }

  #inner(node: JsonMap, key: string, value: Json): Json {
    if (typeof value === "boolean" || isMap(value)) return this.#schema(value);
    this.#flaw("schema", `Under ${key} stands a schema: an object, true or false.`, node, key);
    return true;
  }

  #list(node: JsonMap, key: string, value: Json): [string, Json][] {
    if (!Array.isArray(value)) {
      this.#flaw("schema", `Under ${key} stands a list of schemas.`, node, key);
      return [];
    }
    const list: readonly Json[] = value;
    const copies = list.map((item) => this.#schema(item));
    const free =
      key === "oneOf" && !["if", "then", "else"].some((word) => Object.hasOwn(node, word));
    const tag = free ? tagOf(list, this.#references) : undefined;
    return tag ? Object.entries(decided(copies, tag)) : [[key, copies]];
  }

  #names(node: JsonMap, key: string, value: Json): Json {
    if (!isMap(value)) {
      this.#flaw("schema", `Under ${key} stand schemas by name.`, node, key);
      return {};
    }
    const entries = sortedEntries(value).map(([name, schema]): [string, Json] => {
      if (key === "patternProperties") this.#checkPattern(value, name, name);
      return [name, this.#inner(value, name, schema)];
    });
    return Object.fromEntries(entries);
  }

  #pattern(node: JsonMap, key: string, value: Json): [string, Json][] {
    if (typeof value === "string") this.#checkPattern(node, key, value);
    return [[key, value]];
  }

  #checkPattern(node: JsonMap, key: string, pattern: string): void {
    try {
      new RegExp(pattern, "u");
      this.#patterns.push({ text: pattern, node, key });
    } catch {
      const told = `The pattern ${pattern} is no regular expression of JavaScript with the flag u.`;
      this.#flaw("pattern", told, node, key);
    }
  }

  #format(node: JsonMap, value: Json): [string, Json][] {
    if (typeof value !== "string" || saysNothing(value, node["type"])) return [];
    if (isCheckedFormat(value)) return [["format", value]];
    const told = `The format ${JSON.stringify(value)} is not known and not checked.`;
    this.#flaw("format", told, node, "format");
    return [];
  }

  #reference(node: JsonMap, value: Json): [string, Json][] {
    const pointer = typeof value === "string" ? pointerTo(keysOf(value)) : "";
    const target = typeof value === "string" ? this.#references.at(value) : undefined;
    if (target === undefined) {
      this.#flaw("schema", `The $ref ${JSON.stringify(value)} leads nowhere.`, node, "$ref");
      return [];
    }
    this.targets.set(pointer, target);
    return [["$ref", pointer]];
  }

  #unknown(node: JsonMap, key: string): void {
    const meant = nearestKeyword(key);
    const hint = meant === undefined ? "An extension begins with x-." : `Did you mean ${meant}?`;
    this.#flaw("keyword", `JSON Schema has no keyword ${JSON.stringify(key)}. ${hint}`, node, key);
  }

  #flaw(rule: Flaw["rule"], message: string, node: Json, key?: string): void {
    this.#flaws.push({ rule, message, node, key });
  }
}

/** Whether members are named that every object seems to have: `constructor`, `toString`, `__proto__`. */
function namesInherited(key: string, value: Json): boolean {
  const named = ["properties", "dependentRequired", "dependentSchemas"].includes(key);
  const names =
    key === "required" && Array.isArray(value) ? value : named ? Object.keys(value ?? {}) : [];
  const listed = key === "dependentRequired" && isMap(value) ? Object.values(value).flat() : [];
  return [...names, ...listed].some((name) => String(name) in Object.prototype);
}

/** Keywords that do nothing without another, which Ajv's strict mode takes for a mistake. */
function withoutLoose(entries: readonly [string, Json][]): [string, Json][] {
  const keys = new Set(entries.map(([key]) => key));
  const decides = keys.has("if") && (keys.has("then") || keys.has("else"));
  return entries.filter(([key]) => {
    if (["if", "then", "else"].includes(key)) return decides;
    return !["minContains", "maxContains"].includes(key) || keys.has("contains");
  });
}

/** `oneOf` as a decision: the branch of the tag's value is tried, and no other. */
function decided(branches: readonly Json[], { name, values }: Tag): JsonMap {
  const tagged = branches.flatMap((branch, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ branch, value }];
  });
  const rest = branches.find((_, index) => values[index] === undefined);
  const last = rest ?? tagged.pop()?.branch ?? true;
  const decide = (otherwise: Json, { branch, value }: { branch: Json; value: Json }): JsonMap => ({
    if: { type: "object", required: [name], properties: { [name]: { const: value } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: branch,
    else: otherwise,
  });
  const decision = tagged.reduceRight<Json>(decide, last);
  return isMap(decision) ? decision : {};
}
