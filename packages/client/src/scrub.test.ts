import { expect, test } from "vitest";
import { createScrub } from "./scrub.ts";

const key = "scraper_api_01JX/K9+QZ=Canary";
const scrub = createScrub(key);

test.each([
  ["as it is", `Invalid key ${key}.`, "Invalid key [key]."],
  ["twice", `${key} is not ${key}`, "[key] is not [key]"],
  ["in capitals", key.toUpperCase(), "[key]"],
  ["percent-encoded", `?k=${encodeURIComponent(key)}`, "?k=[key]"],
  ["in base64", `Basic ${btoa(key)}`, /^Basic \[key\]=*$/],
  ["its first half", `got ${key.slice(0, 20)}...`, "got [key]..."],
  ["its second half", `ends in ${key.slice(-14)}`, "ends in [key]"],
])("takes out the key %s", (_, text, expected) => {
  expect(scrub(text)).toMatch(expected);
  expect(scrub(text).toLowerCase()).not.toContain("canary");
});

test.each(["", "k=", "api-key: "])(
  "takes out the key from base64 of a text with %j before it",
  (before) => {
    const cleaned = scrub(btoa(`${before}${key}`));
    const readable = cleaned.split("[key]").map((piece) => atob(piece.slice(0, piece.length & ~3)));

    expect(cleaned).toContain("[key]");
    expect(readable.join("")).not.toContain("Canary");
  },
);

test("leaves a text without the key as it was", () => {
  expect(scrub("Balance is not enough")).toBe("Balance is not enough");
});

test("takes out a short key too", () => {
  expect(createScrub("abcdef")("xabcdefx")).toBe("x[key]x");
});

test("leaves a word of a few letters, which a mock takes for a key, in the messages", () => {
  expect(createScrub("e")("no connection")).toBe("no connection");
});

test("changes nothing when there is no key", () => {
  expect(createScrub(undefined)("undefined")).toBe("undefined");
});
