import { describe, expect, test } from "vitest";
import type { Parameter } from "../call.ts";
import { buildPath, buildQuery } from "./url.ts";

const path = (name: string): Parameter => ({ name, in: "path" });
const query = (name: string, rest: Partial<Parameter> = {}): Parameter => ({
  name,
  in: "query",
  ...rest,
});

describe("a path", () => {
  test.each([
    ["a/b", "a%2Fb"],
    ["a b?c#d", "a%20b%3Fc%23d"],
    ["%2e%2e", "%252e%252e"],
    ["..\\..", "..%5C.."],
    ["Zürich", "Z%C3%BCrich"],
    [7, "7"],
    [true, "true"],
    [["a", "b/c"], "a,b%2Fc"],
  ])("keeps the value %j inside one segment", (value, segment) => {
    expect(buildPath("/run/{slug}/log", new Map([[path("slug"), value]]))).toBe(
      `/run/${segment}/log`,
    );
  });

  test.each([
    ["an empty value", "", "slug is empty"],
    ["an empty list", [], "slug is empty"],
    ["a dot segment", ".", 'a path segment cannot be "." or ".."'],
    ["two dots", "..", 'a path segment cannot be "." or ".."'],
    ["null", null, "slug is missing"],
    ["an object", { a: 1 }, "slug must be a string, a number or a boolean"],
    ["NaN", Number.NaN, "slug must be a string, a number or a boolean"],
    ["half of a surrogate pair", "\ud800", "slug holds half of a surrogate pair"],
  ])("refuses %s", (_, value, message) => {
    expect(() => buildPath("/run/{slug}", new Map([[path("slug"), value]]))).toThrow(message);
  });

  test("refuses a template with a value missing", () => {
    expect(() => buildPath("/run/{slug}", new Map())).toThrow("slug is missing");
  });

  test("refuses dots that two values make together", () => {
    const values = new Map([
      [path("a"), "."],
      [path("b"), "."],
    ]);
    expect(() => buildPath("/{a}{b}", values)).toThrow('a path segment cannot be "." or ".."');
  });

  test("refuses a template that would change the host", () => {
    expect(() => buildPath("@evil.example/", new Map())).toThrow("does not begin with a slash");
  });

  test("does not fill in members that every object has", () => {
    expect(() => buildPath("/{constructor}", new Map())).toThrow("constructor is missing");
  });
});

describe("a query", () => {
  test.each([
    ["a plain value", query("q"), "a b&c", "q=a%20b%26c"],
    ["a list, one pair each", query("q"), ["a", "b"], "q=a&q=b"],
    ["a list in one pair", query("q", { explode: false }), ["a,b", "c"], "q=a%2Cb,c"],
    ["a list with spaces", query("q", { style: "spaceDelimited" }), ["a", "b"], "q=a%20b"],
    ["a list with pipes", query("q", { style: "pipeDelimited" }), ["a", "b"], "q=a%7Cb"],
    ["an object, one pair per member", query("q"), { a: 1, b: "x" }, "a=1&b=x"],
    ["an object in one pair", query("q", { explode: false }), { a: 1, b: "x" }, "q=a,1,b,x"],
    ["a deep object", query("q", { style: "deepObject" }), { a: 1 }, "q%5Ba%5D=1"],
    ["nothing for null", query("q"), null, ""],
    ["nothing for an empty list", query("q"), [], ""],
    ["false, which is a value", query("q"), false, "q=false"],
  ])("holds %s", (_, parameter, value, expected) => {
    expect(buildQuery(new Map([[parameter, value]]))).toBe(expected);
  });

  test("refuses a value that has no text", () => {
    const values = new Map([[query("q"), { a: { b: 1 } }]]);
    expect(() => buildQuery(values)).toThrow("q.a must be a string, a number or a boolean");
  });
});
