import { expect, test } from "vitest";
import { describeSendFailure } from "./send-failure.ts";

const failure = (code: unknown) =>
  Object.assign(new Error("connect to http://h/?token=s3cret"), { code });

test("the failure of a connection is told in words", () => {
  expect(describeSendFailure(failure("ECONNREFUSED"))).toBe(
    "nothing listens at the address (connection refused)",
  );
});

test("what `fetch` wraps and what several addresses give is found", () => {
  const several = new AggregateError([failure("EHOSTUNREACH"), failure("ECONNREFUSED")]);
  const wrapped = new TypeError("fetch failed", { cause: several });

  expect(describeSendFailure(wrapped)).toBe("the host cannot be reached");
});

test("a code without words of ours is named", () => {
  expect(describeSendFailure(failure("DEPTH_ZERO_SELF_SIGNED_CERT"))).toBe(
    "the request failed (DEPTH_ZERO_SELF_SIGNED_CERT)",
  );
});

test.each([
  failure(undefined),
  failure("http://h/?token=s3cret"),
  failure("toString"),
  "s3cret",
  null,
])("no message is passed on: %#", (error) => {
  expect(describeSendFailure(error)).toBe("the request failed");
});
