/** An OpenAPI document as parsed: data from outside, so every step into it is checked. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one for anything else. */
export function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

export function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/**
 * Follows `$ref`s inside the document. A reference that leads nowhere, or in a circle, gives
 * undefined.
 */
export function resolve(document: OpenApiDocument, node: unknown): unknown {
  let target = node;
  for (let hops = 0; hops < 32; hops++) {
    const reference = isRecord(target) ? target["$ref"] : undefined;
    if (typeof reference !== "string") return target;
    target = valueAt(document, reference);
  }
  return undefined;
}

/** The value that a JSON pointer in fragment form (`#/components/…`, RFC 6901) names. */
function valueAt(document: OpenApiDocument, reference: string): unknown {
  const steps = reference.replace(/^#\/?/, "").split("/").filter(Boolean).map(unescapeStep);
  let value: unknown = document;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function unescapeStep(step: string): string {
  const decoded = /%(?![0-9a-f]{2})/i.test(step) ? step : decodeURIComponent(step);
  return decoded.replaceAll("~1", "/").replaceAll("~0", "~");
}
