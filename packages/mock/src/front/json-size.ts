const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

/**
 * How deeply a JSON text nests, and at most how many values it holds. Linear, and without
 * recursion.
 */
export function measureJson(text: string): { readonly depth: number; readonly values: number } {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) at = closingQuote(text, at);
    else if (character === COMMA) values++;
    else if (character === OPEN_OBJECT || character === OPEN_ARRAY) {
      values++;
      deepest = Math.max(deepest, ++depth);
    } else if (character === CLOSE_OBJECT || character === CLOSE_ARRAY) depth--;
  }
  return { depth: deepest, values };
}

function closingQuote(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) {
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  }
  return at;
}
