/**
 * Where a text stops being JSON (RFC 8259). Lines and columns count from 1, columns in UTF-16
 * units.
 */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  /**
   * The character found there, or "the end of the body". Never more: the text may hold a secret.
   */
  readonly found: string;
}

/**
 * Finds the first fault of a text that is not JSON; undefined for JSON. The messages of
 * `JSON.parse` differ between releases of Node, quote the text, and often give no position.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const cursor: Cursor = { text, at: 0, state: "value", open: [] };
  for (skipSpace(cursor); cursor.at < text.length; skipSpace(cursor)) {
    const expected = step(cursor);
    if (expected !== undefined) return faultAt(cursor, expected);
  }
  const complete = cursor.state === "afterValue" && cursor.open.length === 0;
  return complete ? undefined : faultAt(cursor, expectation(cursor));
}

interface Cursor {
  readonly text: string;
  at: number;
  state: keyof typeof EXPECTED;
  /** The brackets that are still to close. */
  readonly open: ("}" | "]")[];
}

const EXPECTED = {
  value: "a value",
  firstItem: 'a value or "]"',
  key: "a property name in double quotes",
  firstKey: 'a property name in double quotes or "}"',
  colon: '":"',
  afterValue: "nothing more",
};

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Moves over one token. A string says what should have stood there instead. */
function step(cursor: Cursor): string | undefined {
  const character = cursor.text.charAt(cursor.at);
  if (character === cursor.open.at(-1) && mayClose(cursor)) {
    cursor.open.pop();
    return advance(cursor, "afterValue");
  }
  switch (cursor.state) {
    case "afterValue":
      if (character !== "," || cursor.open.length === 0) return expectation(cursor);
      return advance(cursor, cursor.open.at(-1) === "}" ? "key" : "value");
    case "colon":
      return character === ":" ? advance(cursor, "value") : EXPECTED.colon;
    case "key":
    case "firstKey":
      return character === '"' ? skipString(cursor, "colon") : expectation(cursor);
    default:
      return stepIntoValue(cursor, character);
  }
}

function stepIntoValue(cursor: Cursor, character: string): string | undefined {
  if (character === "{") {
    cursor.open.push("}");
    return advance(cursor, "firstKey");
  }
  if (character === "[") {
    cursor.open.push("]");
    return advance(cursor, "firstItem");
  }
  if (character === '"') return skipString(cursor, "afterValue");
  SCALAR.lastIndex = cursor.at;
  if (!SCALAR.test(cursor.text)) return expectation(cursor);
  return advance(cursor, "afterValue", SCALAR.lastIndex);
}

function skipString(cursor: Cursor, next: Cursor["state"]): string | undefined {
  const { text } = cursor;
  for (cursor.at++; cursor.at < text.length; ) {
    const character = text.charAt(cursor.at);
    if (character === '"') return advance(cursor, next);
    if (character < " ") return "an escaped control character";
    if (character !== "\\") cursor.at++;
    else {
      ESCAPE.lastIndex = cursor.at;
      if (!ESCAPE.test(text)) return "a valid escape";
      cursor.at = ESCAPE.lastIndex;
    }
  }
  return "the closing quote of a string";
}

function advance(cursor: Cursor, state: Cursor["state"], at = cursor.at + 1): undefined {
  cursor.at = at;
  cursor.state = state;
}

function mayClose({ state }: Cursor): boolean {
  return state === "afterValue" || state === "firstItem" || state === "firstKey";
}

function skipSpace(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && " \t\n\r".includes(cursor.text.charAt(cursor.at))) {
    cursor.at++;
  }
}

function expectation({ state, open }: Cursor): string {
  const closer = open.at(-1);
  return state === "afterValue" && closer !== undefined ? `"," or "${closer}"` : EXPECTED[state];
}

function faultAt({ text, at }: Cursor, expected: string): JsonFault {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  const column = at - before.lastIndexOf("\n");
  const found = at < text.length ? printable(text.charAt(at)) : "the end of the body";
  return { line, column, expected, found };
}

function printable(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0xfeff) return "a byte order mark";
  if (character === '"') return "a double quote";
  if (code > 0x20 && code < 0x7f) return `"${character}"`;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
