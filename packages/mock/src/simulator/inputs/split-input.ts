import type { InputDescriptor } from "../../generated/models.ts";
import type { CustomInput } from "../catalogue/worker.ts";
import { isMixed } from "./check-splitting.ts";
import { isEmptyItem, isRecord } from "./emptiness.ts";
import { type ActiveField, partsOf } from "./parts-of.ts";
import { type SplittingFields, splittingFields } from "./splitting-fields.ts";

/** The parts that a run is split into, or the platform's own words for why it cannot be. */
export type SplitInput = { readonly parts: readonly CustomInput[] } | { readonly error: string };

export interface SplitOptions {
  /** Parts that a run may have; the platform's own number is not published. 1,000 by default. */
  readonly maxParts?: number | undefined;
  /**
   * Refuse a splitting field that holds no list, as the pages say. By default such a run stays
   * whole, as the platform was seen to do in July 2026.
   */
  readonly listsOnly?: boolean | undefined;
}

/**
 * Splits an input: each item of each active field becomes a part of its own, a sum and not a product.
 * The texts of the errors are the platform's, letter by letter.
 *
 * Source: the Worker input docs of June 2026, and for `b` the ones before.
 */
export function splitInput(
  descriptor: InputDescriptor,
  custom: unknown,
  { maxParts = 1_000, listsOnly = false }: SplitOptions = {},
): SplitInput {
  if (!isRecord(custom)) return { error: "custom parameters must contain a single JSON object" };
  const splitting = splittingFields(descriptor);
  if (!splitting.named) return { parts: [custom] };
  if (splitting.fields.length === 0) {
    return { error: "concurrency fields must have at least one field" };
  }
  const { active, dropped } = chooseFields(splitting, custom);
  const other = active.find((name) => !isList(custom, name) && hasItem(own(custom, name)));
  if (other !== undefined) {
    return listsOnly ? { error: `field [${other}] must be an array` } : { parts: [custom] };
  }
  const found = readItems(active, custom);
  if ("error" in found) return found;
  const count = found.fields.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return { error: nothingToSplit(splitting, custom) };
  if (count > maxParts) return { error: `concurrency_num (${count}) exceeds limit (${maxParts})` };
  return { parts: partsOf({ descriptor, custom, fields: found.fields, dropped }) };
}

interface Choice {
  readonly active: readonly string[];
  /** Fields that vanish from every part. */
  readonly dropped: ReadonlySet<string>;
}

/** The fall-back fields count, and stay in the parts, only while no other field has an item. */
function chooseFields({ fields, fallbacks }: SplittingFields, custom: CustomInput): Choice {
  const preferred = fields.filter((name) => !fallbacks.has(name));
  const filled = preferred.some((name) => hasItem(own(custom, name)));
  return filled
    ? { active: preferred, dropped: fallbacks }
    : { active: fields, dropped: new Set() };
}

function hasItem(value: unknown): boolean {
  return Array.isArray(value) ? value.some((item) => !isEmptyItem(item)) : !isEmptyItem(value);
}

function readItems(
  names: readonly string[],
  custom: CustomInput,
): { readonly fields: readonly ActiveField[] } | { readonly error: string } {
  const fields: ActiveField[] = [];
  for (const name of names) {
    const value = own(custom, name);
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const nested = list.findIndex((item) => Array.isArray(item));
    if (nested >= 0) {
      return { error: `item at index ${nested} in [${name}] must be an object or primitive value` };
    }
    if (isMixed(list)) return { error: `field [${name}] must not mix object and primitive items` };
    fields.push({ name, items: list.filter((item) => !isEmptyItem(item)) });
  }
  return { fields };
}

/** Under `b`, the texts are those of its time. */
function nothingToSplit({ legacy, fields }: SplittingFields, custom: CustomInput): string {
  if (!legacy) return "concurrency fields have no non-empty fields";
  const [field = ""] = fields;
  return Object.hasOwn(custom, field)
    ? `concurrency field [${field}] is empty`
    : `missing concurrency field [${field}]`;
}

function isList(custom: CustomInput, name: string): boolean {
  return Array.isArray(own(custom, name));
}

function own(custom: CustomInput, name: string): unknown {
  return Object.hasOwn(custom, name) ? custom[name] : undefined;
}
