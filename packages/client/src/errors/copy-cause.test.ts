import { expect, test } from "vitest";
import { createScrub } from "../scrub.ts";
import { copyCause } from "./copy-cause.ts";

const scrub = createScrub("KEY-0123456789ABCDEF");

test("a copy has name, message, code, stack and cause of the original, and nothing else of it", () => {
  const inner = Object.assign(new Error("refused"), { code: "ECONNREFUSED", address: "127.0.0.1" });
  const error = new TypeError("fetch failed", { cause: inner });
  const copy = copyCause(error, scrub);

  expect(copy).not.toBe(error);
  expect(copy).toMatchObject({ name: "TypeError", message: "fetch failed", stack: error.stack });
  expect(copy.cause).toMatchObject({ message: "refused", code: "ECONNREFUSED" });
  expect(copy.cause).not.toHaveProperty("address");
});

test("the errors of an AggregateError are copied, the first five of them", () => {
  const errors = Array.from({ length: 9 }, (_, index) => new Error(`address ${index}`));
  const copy = copyCause(new AggregateError(errors, "all failed"), scrub);

  expect(copy).toHaveProperty("errors.length", 5);
  expect(copy).toHaveProperty("errors.4.message", "address 4");
});

test.each([
  [
    "a message that throws",
    {
      get message() {
        throw new Error("trap");
      },
    },
  ],
  ["a message that is no text", { message: Object.create(null) }],
  [
    "a cause that throws",
    Object.defineProperty(new Error("x"), "cause", {
      get: () => {
        throw new Error("trap");
      },
    }),
  ],
  [
    "a trap in place of each member",
    new Proxy(
      {},
      {
        has: () => {
          throw new Error("trap");
        },
      },
    ),
  ],
])("an error with %s is still copied", (_, thrown) => {
  expect(copyCause(thrown, scrub).message).toBe("an error that cannot be read");
});

test("an error without a stack gets one", () => {
  expect(copyCause({ message: "foreign" }, scrub).stack).toContain("copy-cause");
});

test("a chain of causes is copied to the sixth, even when it has no end", () => {
  const error = new Error("round");
  error.cause = error;
  const names: string[] = [];
  for (let copy: unknown = copyCause(error, scrub); copy instanceof Error; copy = copy.cause) {
    names.push(copy.message);
  }
  expect(names).toEqual(Array.from({ length: 6 }, () => "round"));
});

test.each([
  ["a text", "KEY-0123456789ABCDEF", "[key]"],
  ["undefined", undefined, "no Error"],
  ["an object that is no error", { key: "KEY-0123456789ABCDEF" }, "no Error"],
  ["an error of another realm", { name: "TypeError", message: "fetch failed" }, "fetch failed"],
])("%s becomes an Error too", (_, thrown, message) => {
  expect(copyCause(thrown, scrub).message).toBe(message);
});
