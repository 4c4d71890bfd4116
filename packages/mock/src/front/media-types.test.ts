import { describe, expect, test } from "vitest";
import { acceptedTypes, requireContentType } from "./media-types.ts";

const contentType = (value: string) => new Headers({ "content-type": value });

describe("requireContentType", () => {
  test.each([
    "application/json",
    "Application/Problem+JSON; charset=utf-8",
    'multipart/form-data; boundary="a, b"',
    "text/plain;",
    "",
  ])("takes %j", (value) => {
    expect(() => requireContentType(contentType(value))).not.toThrow();
  });

  test.each(["json", "/", "*/*", "application/json, text/plain", "a/b c"])(
    "refuses %j",
    (value) => {
      expect(() => requireContentType(contentType(value))).toThrow("is no media type");
    },
  );

  test("takes no time for a header that was made to take long", () => {
    for (const part of ["; ", " ", ';a="', ";a=b", '\\"']) {
      const value = `a/b${part.repeat(4_000)}(`;
      expect(() => requireContentType(contentType(value))).toThrow("is no media type");
    }
  });
});

describe("acceptedTypes", () => {
  test.each([
    ["*/*", "*/*"],
    [
      "text/html, application/xml;q=0.9, */*; q=0.8",
      "text/html, application/xml;q=0.9, */*; q=0.8",
    ],
    ["text/html, *; q=.2, */*; q=.2", "text/html, */*; q=.2"],
    ["json", undefined],
    ["", undefined],
    [null, undefined],
  ])("of %j are %j", (header, types) => {
    expect(acceptedTypes(header)).toBe(types);
  });
});
