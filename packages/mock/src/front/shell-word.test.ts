import { describe, expect, test } from "vitest";
import { shellQuote, shellWord } from "./shell-word.ts";

describe("a word of the shell", () => {
  test.each([
    ["plain", "'plain'"],
    ["", "''"],
    ["it's", "'it'\\''s'"],
    ['$(reboot) `reboot` !! \\ "', "'$(reboot) `reboot` !! \\ \"'"],
    ["two\nlines", "'two\nlines'"],
  ])("%j is written %s", (text, word) => {
    expect(shellQuote(text)).toBe(word);
  });

  test.each(["test/a.test.ts", "delay:1s..3s", "flaky-wifi", "100%"])(
    "%s needs no quotes",
    (text) => {
      expect(shellWord(text)).toBe(text);
    },
  );

  test.each(["", "a b", "~", "A=1", "$HOME", "it's", "*"])("%j needs them", (text) => {
    expect(shellWord(text)).toBe(shellQuote(text));
  });
});
