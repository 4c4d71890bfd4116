const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/**
 * Writes the raw control characters inside the strings of a JSON text as escapes. Outside of strings
 * they stay, and stay wrong: to drop the NULs there would make UTF-16 look like JSON, less every letter
 * beyond ASCII.
 */
export function escapeControls(json: string): string {
  let result = "";
  let from = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const char = json.charCodeAt(at);
    if (char === QUOTE) inString = !inString;
    else if (inString && char === BACKSLASH) at++;
    else if (inString && char < SPACE) {
      result += `${json.slice(from, at)}\\u${char.toString(16).padStart(4, "0")}`;
      from = at + 1;
    }
  }
  return result + json.slice(from);
}

/**
 * Writes the numbers of a JSON text that JavaScript would round or turn into Infinity as strings of the
 * same characters. Fractions are always rounded a little, so they stay numbers.
 */
export function quoteLargeNumbers(json: string): string {
  let inString = false;
  return json.replace(/\\.|"|-?\d[\d.eE+-]*/gs, (piece) => {
    if (piece === '"') inString = !inString;
    const isNumber = !inString && piece !== '"';
    return isNumber && isTooLarge(piece) ? `"${piece}"` : piece;
  });
}

function isTooLarge(number: string): boolean {
  const value = Number(number);
  if (!Number.isFinite(value)) return true;
  return !Number.isSafeInteger(value) && /^-?\d+$/.test(number);
}
