import { expect, test } from "vitest";
import { readByteRange } from "./byte-range.ts";

test.each([
  ["bytes=0-0", 0, 1],
  ["bytes=2-5", 2, 6],
  ["bytes=5-", 5, 10],
  ["bytes=5-9999999999999999999999", 5, 10],
  ["bytes=-3", 7, 10],
  ["bytes=-99", 0, 10],
  ["Bytes=9-9", 9, 10],
])("of ten bytes, %s is from %i to before %i", (header, start, end) => {
  expect(readByteRange(header, 10)).toEqual({ start, end });
});

test.each(["bytes=10-", "bytes=99999999999999999999-", "bytes=-0"])(
  "of ten bytes, %s asks for none: unsatisfiable",
  (header) => {
    expect(readByteRange(header, 10)).toBe("unsatisfiable");
  },
);

test("an empty file satisfies no range", () => {
  expect(readByteRange("bytes=0-", 0)).toBe("unsatisfiable");
  expect(readByteRange("bytes=-5", 0)).toBe("unsatisfiable");
});

test.each([null, "", "bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,4-5", "rows=0-1", "bytes=a-b"])(
  "%j means the whole file",
  (header) => {
    expect(readByteRange(header, 10)).toBeUndefined();
  },
);
