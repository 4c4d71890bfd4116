/** A member of a parsed document; undefined where the path leads nowhere. */
export function at(node: unknown, ...path: readonly string[]): unknown {
  let current = node;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return;
    current = Reflect.get(current, key);
  }
  return current;
}

export function entries(node: unknown): [string, unknown][] {
  return typeof node === "object" && node !== null ? Object.entries(node) : [];
}

export function list(node: unknown): readonly unknown[] {
  return Array.isArray(node) ? node : [];
}
