import { isMap, type Json } from "../json.ts";
import { keysOf, pointerTo } from "../pointer.ts";
import type { Findings } from "./findings.ts";
import { typeName } from "./names.ts";

/** Which schema has which name as a type, by pointer. */
export class SchemaNames {
  readonly #findings: Findings;
  readonly #typeName: (text: string) => string;
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #nodes = new Set<Json>();
  /** Schemas that got a name because something refers to them, though they are no component, by pointer. */
  readonly inner = new Map<string, Json>();

  constructor(findings: Findings, reserved?: ReadonlySet<string>) {
    this.#findings = findings;
    this.#typeName = (text) => typeName(text, reserved);
  }

  /** Names a component; two components of one name are a finding. */
  addComponent(key: string, node: Json): string {
    const name = this.#typeName(key);
    if (this.#taken.has(name))
      this.#findings.add("names", `Two schemas become the type "${name}". Rename "${key}".`, node);
    return this.#add(pointerTo(["components", "schemas", key]), name, node);
  }

  /** Names a schema in the middle of something: `#/components/schemas/Run/properties/status` is `RunStatus`. */
  addInner(pointer: string, node: Json): string {
    const keys = keysOf(pointer);
    const short = this.#typeName(keys.filter((key) => !structure.has(key)).join(" "));
    const name = this.#taken.has(short) ? this.#typeName(keys.join(" ")) : short;
    if (this.#taken.has(name)) {
      const told = `The $ref "${pointer}" needs a type of its own, and "${name}" is taken. Move the schema to #/components/schemas/.`;
      this.#findings.add("names", told, node);
    }
    this.inner.set(pointerTo(keys), node);
    return this.#add(pointerTo(keys), name, node);
  }

  at(pointer: string): string | undefined {
    return this.#names.get(pointerTo(keysOf(pointer)));
  }

  /** Whether this very object has a name. */
  isNamed(node: Json): boolean {
    return this.#nodes.has(node);
  }

  #add(pointer: string, name: string, node: Json): string {
    this.#taken.add(name);
    this.#names.set(pointer, name);
    if (isMap(node)) this.#nodes.add(node);
    return name;
  }
}

/** Keys of a pointer that say nothing of what stands there. */
const structure = new Set(
  "components schemas properties items $defs prefixItems additionalProperties paths responses content schema".split(
    " ",
  ),
);
