/** Bytes `start` to `end` of a file; `end` is not included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a `Range` header for a file of `length` bytes (RFC 9110, section 14). Undefined means the
 * whole file: there is no header, it is malformed, it asks for several ranges or in other units;
 * a server may ignore all of those. `unsatisfiable` is a 416.
 */
export function readByteRange(
  header: string | null,
  length: number,
): ByteRange | "unsatisfiable" | undefined {
  const [, from = "", to = ""] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? "") ?? [];
  if (from === "") return to === "" ? undefined : lastBytes(Number(to), length);
  if (to !== "" && Number(to) < Number(from)) return undefined;
  if (Number(from) >= length) return "unsatisfiable";
  return { start: Number(from), end: to === "" ? length : Math.min(Number(to) + 1, length) };
}

function lastBytes(count: number, length: number): ByteRange | "unsatisfiable" {
  if (count === 0 || length === 0) return "unsatisfiable";
  return { start: Math.max(0, length - count), end: length };
}
