/** JSON without the white space between its tokens: its numbers and strings stay as they were written. */
export function squeezed(json: string): string {
  return json.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g, (_, string = "") => string);
}

/** Whether its value, written as JSON again, is the same text: not so for `1.0` or a second member of a name. */
export function isPlain(json: string): boolean {
  return JSON.stringify(JSON.parse(json)) === squeezed(json);
}

/** Whether a number of JavaScript can be each of its numbers: not so for `1e400` or 9007199254740993. */
export function hasPlainNumbers(json: string): boolean {
  const numbers = json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, "").match(/-?\d[\d.eE+-]*/g) ?? [];
  return numbers.every((digits) => {
    const number = Number(digits);
    if (/[.eE]/.test(digits)) return Number.isFinite(number);
    return Number.isFinite(number) && BigInt(digits) === BigInt(number);
  });
}
