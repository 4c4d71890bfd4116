import { describe, expect, test } from "vitest";
import { printfFormat } from "./printf-format.ts";

describe("a format of printf", () => {
  test.each([
    ["100%", "100%%"],
    ["a\\n", "a\\134n"],
    ["\u0000\u001b[201~", "\\000\\033[201~"],
    ["é", "\\303\\251"],
  ])("%j is written %s", (text, format) => {
    expect(printfFormat(text)).toBe(format);
  });
});
