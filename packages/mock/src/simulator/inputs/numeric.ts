/** The number that a value is, or that its text spells in decimal digits; nothing for any other value. */
export function asNumber(value: unknown): number | undefined {
  const number = typeof value === "string" ? parseDecimal(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** Stricter than `Number`, which takes blank text for 0 and knows hexadecimal digits and "Infinity". */
function parseDecimal(text: string): number | undefined {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : undefined;
}
