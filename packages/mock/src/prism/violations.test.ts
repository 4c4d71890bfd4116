import { expect, test } from "vitest";
import { violationsHeader } from "./violations.ts";

const finding = (message: string) => ({ location: ["request"], severity: "Error", message });

test("the header is JSON in printable ASCII, whatever it quotes", () => {
  const header = violationsHeader([finding("found '名字'\r\n😀 \u007f")]);

  expect(header).toMatch(/^[ -~]+$/);
  expect(JSON.parse(header)).toEqual([finding("found '名字'\r\n😀 \u007f")]);
});

test("a long list is cut to 8 KB, stays JSON, and says how much is missing", () => {
  const header = violationsHeader(Array.from({ length: 1_000 }, () => finding("名".repeat(50))));

  const entries: unknown[] = JSON.parse(header);
  expect(header.length).toBeLessThan(8_200);
  expect(entries.at(-1)).toMatchObject({
    code: "left-out",
    message: `${1_001 - entries.length} more are left out.`,
  });
});

test("one finding about a huge name does not push the others out", () => {
  const header = violationsHeader([finding("x".repeat(100_000)), finding("second")]);

  expect(JSON.parse(header)).toEqual([finding("x".repeat(300)), finding("second")]);
});
