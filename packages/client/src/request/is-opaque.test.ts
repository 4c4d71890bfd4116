import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isOpaque } from "./is-opaque.ts";

test.each([
  ["a Map", new Map([["a", 1]])],
  ["a Set", new Set(["a"])],
  ["a Promise", Promise.resolve({})],
  ["a Date", new Date(0)],
  ["Headers", new Headers({ a: "1" })],
  ["an Error", new Error("a")],
  ["a signal", AbortSignal.abort()],
  ["a Map of another realm", runInNewContext("new Map([['a', 1]])")],
  [
    "an object with private members only",
    new (class {
      readonly #a = 1;
      get a(): number {
        return this.#a;
      }
    })(),
  ],
])("%s is", (_, value) => {
  expect(isOpaque(value)).toBe(true);
});

test.each([
  ["{}", {}],
  ["an object", { a: undefined }],
  ["an object without a prototype", Object.create(null)],
  ["{} of another realm", runInNewContext("({})")],
  ["an empty list", []],
  [
    "an object of a class with members",
    new (class {
      readonly a = 1;
    })(),
  ],
])("%s is not", (_, value) => {
  expect(isOpaque(value)).toBe(false);
});
