/** A JSON object: neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether a required field counts as not given: null, an empty text, an empty list and an empty
 * object do, false and 0 do not.
 */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && hasNoMember(value);
}

/**
 * Whether the splitting of a run drops this item: null, blank text, and objects without a member
 * that is filled. It looks one level deep, so that no nesting can make it slow.
 */
export function isEmptyItem(item: unknown): boolean {
  if (!isRecord(item)) return isBlank(item);
  for (const key of Object.keys(item)) {
    if (!isBlank(item[key]) && !isEmptyValue(item[key])) return false;
  }
  return true;
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "string" && value.trim() === "";
}

function hasNoMember(record: Readonly<Record<string, unknown>>): boolean {
  for (const key in record) if (Object.hasOwn(record, key)) return false;
  return true;
}
