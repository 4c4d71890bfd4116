/** What a YAML or JSON file can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonMap;
export type JsonMap = { readonly [key: string]: Json };

/** Whether `value` is an object and no array. */
export function isMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member `key` of `value` itself: never one that its prototype lends. */
export function member(value: unknown, key: string): Json | undefined {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function textMember(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" ? found : undefined;
}

export function listMember(value: unknown, key: string): readonly Json[] {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
}

/** The members of `value` in the order of their names: the same on every machine and for every order in the file. */
export function sortedEntries(value: unknown): [string, Json][] {
  if (!isMap(value)) return [];
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** `value` with the keys of every object in order, so that equal values give equal text. */
export function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isMap(value)) return value;
  const ordered: Record<string, Json> = Object.create(null);
  for (const [key, inner] of sortedEntries(value)) ordered[key] = canonical(inner);
  return ordered;
}
