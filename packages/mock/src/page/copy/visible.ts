// Terminals act on these, or show a text in another order than it has: C1 controls can end a paste.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const TRICKY = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON or a string literal with all of that written as `\uXXXX`. */
export function escapeTricky(literal: string): string {
  return literal.replace(TRICKY, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
