import { expect, test } from "vitest";
import { createScrub } from "./scrub.ts";
import { cleanMessage, excerptOf, shorten } from "./server-text.ts";

const key = "KEY-0123456789ABCDEF";
const scrub = createScrub(key);
const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  [
    "control characters go, white space becomes one space",
    "a\u0007\u001b[1m\r\n\t b\u0085",
    "a[1m b",
  ],
  [
    "the key goes before the cut, so that no piece of it stays",
    "x".repeat(190) + key,
    `${"x".repeat(190)}[key]`,
  ],
  ["a control character inside the key does not save it", "KEY-0123\u0000456789ABCDEF", "[key]"],
  ["characters are whole at the cut", `${"x".repeat(199)}😀`, "x".repeat(199)],
])("in an excerpt %s", (_, text, expected) => {
  expect(excerptOf(bytes(text), scrub)).toBe(expected);
});

test("an excerpt of bytes that are no text is still text", () => {
  expect(excerptOf(new Uint8Array([0xff, 0x00, 0x41]), scrub)).toBe("\ufffdA");
});

test("a message keeps 2000 characters, and what repeats it 200", () => {
  const message = cleanMessage("y".repeat(9000), scrub);
  expect(message).toBe("y".repeat(2000));
  expect(shorten(message)).toBe("y".repeat(200));
});
