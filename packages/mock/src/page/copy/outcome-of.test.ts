import { describe, expect, test } from "vitest";
import { outcomeOf } from "./outcome-of.ts";

const SUCCESS = { method: "POST", path: "/", query: "", status: 200, code: 0, faults: [] };

describe("a success that can still be read resolves", () => {
  test.each(["byte-order-mark", "new-members", "reset-after", "delay:2s"])("%s", (fault) => {
    expect(outcomeOf({ ...SUCCESS, faults: [fault] })).toEqual({ resolves: true, error: {} });
  });
});

test("one that cannot, or that never came, rejects", () => {
  const { code: _, ...unread } = SUCCESS;

  expect(outcomeOf({ ...unread, faults: ["truncated-json"] }).resolves).toBe(false);
  expect(outcomeOf({ ...SUCCESS, status: undefined }).resolves).toBe(false);
  expect(outcomeOf({ ...SUCCESS, status: 500, faults: ["contradiction"] }).resolves).toBe(false);
});

test("a success without its data is none, unless there never is any", () => {
  const request = { ...SUCCESS, faults: ["null-data"] };

  expect(outcomeOf({ ...request, operationId: "getRun" }).resolves).toBe(false);
  expect(outcomeOf({ ...request, operationId: "abortRun" }).resolves).toBe(true);
});

test("an answer that breaks on its way rejects, whatever it would have said", () => {
  const refusal = { ...SUCCESS, status: 429, code: 4290 };

  expect(outcomeOf({ ...SUCCESS, faults: ["cut-body:20"] }).resolves).toBe(false);
  expect(outcomeOf({ ...refusal, faults: ["reset-body"] })).toEqual({ resolves: false, error: {} });
});

test("a header that no connection takes is none too many in the same process", () => {
  const request = { ...SUCCESS, faults: ["huge-header"] };

  expect([outcomeOf(request).resolves, outcomeOf(request, true).resolves]).toEqual([false, true]);
});

test("a refusal is told by its code, and by its status unless a fault may have changed it", () => {
  const refusal = { ...SUCCESS, status: 429, code: 4290 };

  expect(outcomeOf(refusal).error).toEqual({ code: 4290, httpStatus: 429 });
  expect(outcomeOf({ ...refusal, faults: ["new-members"] }).error).toEqual({ code: 4290 });
});
