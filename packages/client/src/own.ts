/**
 * Reads a member only if the object itself has it. A library elsewhere in the program may have
 * written to `Object.prototype`: a `baseUrl` or `apiKey` from there must not become ours.
 */
export function own<T extends object, K extends keyof T>(object: T, key: K): T[K] | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
