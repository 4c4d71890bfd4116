/**
 * Whether an object keeps what it holds where neither JSON nor `Object.entries` looks: a Map, a Promise,
 * a Date, Headers. Sent or read member by member, it would silently count as empty.
 */
export function isOpaque(value: object): boolean {
  if (Array.isArray(value) || Object.keys(value).length > 0) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null; // not {} of any realm
}
