import { describe, expect, test } from "vitest";
import type { Operation } from "../document/operations.ts";
import { readPreferences, requireDeclared } from "./preferences.ts";

const NO_QUERY = new URLSearchParams();

describe("readPreferences", () => {
  test.each([
    ["code=429", 429, undefined],
    ["code=429, example=rate_limited", 429, "rate_limited"],
    ['Example="no, \\"really\\""; q=1 ,CODE=200', 200, 'no, "really"'],
    ["respond-async, wait=10, code=400", 400, undefined],
    ["code=200, code=500", 200, undefined],
    ["", undefined, undefined],
  ])("reads Prefer: %s", (prefer, code, example) => {
    expect(readPreferences(new Headers({ prefer }), NO_QUERY)).toEqual({ code, example });
  });

  test("reads the query where headers are out of reach, and the header wins", () => {
    const query = new URLSearchParams("__code=400&__example=no_balance");

    expect(readPreferences(new Headers(), query)).toEqual({
      code: 400,
      example: "no_balance",
      scenario: undefined,
    });
    expect(readPreferences(new Headers({ prefer: "code=500" }), query).code).toBe(500);
  });

  test.each(["abc", "42", "4290", "099", "100", "600", ""])("refuses %j as a code", (code) => {
    const headers = new Headers({ prefer: `code="${code}"` });

    expect(() => readPreferences(headers, NO_QUERY)).toThrow("must be an HTTP status");
  });

  test("takes no time for a header that was made to take long", () => {
    const prefer = `${"a".repeat(8_000)}"${'\\"'.repeat(4_000)}`;

    expect(readPreferences(new Headers({ prefer }), NO_QUERY).code).toBeUndefined();
  });
});

describe("requireDeclared", () => {
  const operation: Operation = {
    method: "GET",
    path: "/api/teas",
    operationId: "searchTeas",
    examples: new Map([
      ["200", ["ok", "none"]],
      ["4XX", ["bad_key"]],
      ["429", ["rate_limited"]],
    ]),
  };
  const require = (code?: number, example?: string) =>
    requireDeclared(operation, { code, example, scenario: undefined, fault: undefined });

  test("accepts what the document declares, ranges included", () => {
    require();
    require(200, "none");
    require(undefined, "ok");
    require(418, "bad_key");
    require(429, "rate_limited");
  });

  test("says when nothing is declared at all", () => {
    const empty = { ...operation, examples: new Map() };

    expect(() =>
      requireDeclared(empty, {
        code: undefined,
        example: undefined,
        scenario: undefined,
        fault: undefined,
      }),
    ).toThrow("searchTeas declares no response: there is nothing to answer with.");
  });

  test("names the declared codes", () => {
    expect(() => require(500)).toThrow("searchTeas declares no 500. Declared: 200, 4XX, 429.");
  });

  test("names the examples declared at that code", () => {
    expect(() => require(200, "nope")).toThrow(
      'searchTeas declares no example "nope" at 200. Declared there: ok, none.',
    );
  });

  test("says where an example of that name is", () => {
    expect(() => require(undefined, "rate_limited")).toThrow(
      "Under that name: code=429, example=rate_limited.",
    );
  });
});
