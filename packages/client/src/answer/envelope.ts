import type { Envelope } from "../call.ts";

/** The members of an answer's envelope. */
export interface OpenedEnvelope {
  /** The API's code: 0 for success; null has been seen. */
  readonly code: number | null;
  readonly message: string | undefined;
  /** Undefined when the body has no such member; a `data` of null is there. */
  readonly data: { readonly value: unknown } | undefined;
}

/** Opens an envelope; undefined when the body is none: an array, a string, or an object whose code is no number. */
export function openEnvelope(body: unknown, names: Envelope): OpenedEnvelope | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const code = memberOf(body, names.code);
  if (typeof code !== "number" && code !== null) return undefined;
  const message = memberOf(body, names.message);
  return {
    code,
    message: typeof message === "string" ? message : undefined,
    data: Object.hasOwn(body, names.data) ? { value: memberOf(body, names.data) } : undefined,
  };
}

/** Own members only: an empty object must not find its `code` on a polluted prototype. */
export function memberOf(body: object, name: string): unknown {
  return Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined;
}
