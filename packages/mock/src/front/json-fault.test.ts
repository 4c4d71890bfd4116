import { describe, expect, test } from "vitest";
import { findJsonFault } from "./json-fault.ts";

describe("findJsonFault", () => {
  test.each([
    ['{"a":1,}', 1, 8, "a property name in double quotes", '"}"'],
    ['{"a":1\n "b":2}', 2, 2, '"," or "}"', "a double quote"],
    ["[1 2]", 1, 4, '"," or "]"', '"2"'],
    ["{'a':1}", 1, 2, 'a property name in double quotes or "}"', '"\'"'],
    ['{"a" 1}', 1, 6, '":"', '"1"'],
    ["", 1, 1, "a value", "the end of the body"],
    ['{"a":"b', 1, 8, "the closing quote of a string", "the end of the body"],
    ['{"a":"b\n"}', 1, 8, "an escaped control character", "U+000A"],
    ['"\\x"', 1, 2, "a valid escape", '"\\"'],
    ["{} {}", 1, 4, "nothing more", '"{"'],
    ["\ufeff{}", 1, 1, "a value", "a byte order mark"],
  ])("points at the fault of %j", (text, line, column, expected, found) => {
    expect(findJsonFault(text)).toEqual({ line, column, expected, found });
  });

  test("agrees with JSON.parse about every one-character change of valid texts", () => {
    const texts = ['{"a":[1,-2.5e+3,{"b":"\\u00e9\\n"}],"c":null}', ' [true, false, "", {}] ', "0"];
    const strays = [...'{}[]",:\\0-.etn \n\t'];
    for (const text of texts) {
      for (let at = 0; at <= text.length; at++) {
        const rest = text.slice(at);
        const changed = strays.flatMap((c) => [
          text.slice(0, at) + c + rest,
          text.slice(0, at) + c + rest.slice(1),
        ]);
        for (const candidate of [
          text.slice(0, at),
          text.slice(0, at) + rest.slice(1),
          ...changed,
        ]) {
          expect([candidate, findJsonFault(candidate) === undefined]).toEqual([
            candidate,
            isJson(candidate),
          ]);
        }
      }
    }
  });

  test("needs no stack for a text that nests a million levels", () => {
    expect(findJsonFault("[".repeat(1_000_000))).toMatchObject({ column: 1_000_001 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
