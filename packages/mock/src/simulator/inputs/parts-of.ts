import type { InputDescriptor } from "../../generated/models.ts";
import type { CustomInput } from "../catalogue/worker.ts";
import { isRecord } from "./emptiness.ts";

/** A field that splits the run, with the items of it that count. */
export interface ActiveField {
  readonly name: string;
  readonly items: readonly unknown[];
}

export interface Splitting {
  readonly descriptor: InputDescriptor;
  readonly custom: CustomInput;
  readonly fields: readonly ActiveField[];
  /** Fields that vanish from every part. */
  readonly dropped: ReadonlySet<string>;
}

/**
 * Members that no field of the form names are copied into each part only while they are few. No
 * Worker reads them, and thousands of them times a thousand parts would cost minutes.
 */
const UNKNOWN_COPIED_AT_MOST = 100;

/** One part for each item, in the order of the fields and of their items. */
export function partsOf(splitting: Splitting): CustomInput[] {
  const shared = sharedMembers(splitting);
  return splitting.fields.flatMap(({ name, items }) =>
    items.map((item) => partOf(shared, splitting.fields, name, item)),
  );
}

/** An object takes the place of its field, its members before all others; any other item stays in a list. */
function partOf(
  shared: CustomInput,
  fields: readonly ActiveField[],
  name: string,
  item: unknown,
): CustomInput {
  const others = fields.filter((field) => field.name !== name);
  const emptied = Object.fromEntries(others.map((field) => [field.name, [""]]));
  // Spread and fromEntries define members and never set them: a `__proto__` stays a plain key.
  if (isRecord(item)) return { ...shared, ...emptied, ...item };
  return { ...shared, ...emptied, ...Object.fromEntries([[name, [item]]]) };
}

function sharedMembers({ descriptor, custom, fields, dropped }: Splitting): CustomInput {
  const splitting = new Set(fields.map((field) => field.name));
  const known = new Set(descriptor.properties.map((property) => property.name));
  const entries = Object.entries(custom).filter(
    ([key]) => !splitting.has(key) && !dropped.has(key),
  );
  const unknown = entries.filter(([key]) => !known.has(key)).length;
  if (unknown <= UNKNOWN_COPIED_AT_MOST) return Object.fromEntries(entries);
  return Object.fromEntries(entries.filter(([key]) => known.has(key)));
}
