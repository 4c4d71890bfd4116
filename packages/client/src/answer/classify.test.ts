import { describe, expect, test } from "vitest";
import { errorTable } from "../generated/errors.ts";
import { classify, classifyStatus } from "./classify.ts";

describe("the worse of HTTP status and code decides", () => {
  test.each([
    ["a code in a 200", 200, 30001, "balance", "INSUFFICIENT_BALANCE", "none"],
    ["a code at its own status", 400, 30001, "balance", "INSUFFICIENT_BALANCE", "none"],
    ["a code at another status of refusal", 404, 4000, "validation", "INVALID_REQUEST", "none"],
    ["a broken service in a 200", 200, 5000, "server", "SERVER_ERROR", "possible"],
    ["a broken service in a 400", 400, 5000, "server", "SERVER_ERROR", "possible"],
    ["a refusal in a 500", 500, 4000, "server", "INVALID_REQUEST", "possible"],
    ["a code that belongs to 500", 500, 50002, "worker", "WORKER_FAILED", "possible"],
    ["a code that belongs to 500, in a 503", 503, 70002, "run_state", "ABORT_FAILED", "possible"],
    ["somebody else's task, not a bad key", 401, 4010, "permission", "NOT_OWNER", "none"],
    ["an unknown code", 200, 98765, "unknown", undefined, "possible"],
    ["an unknown code in a 400", 400, 98765, "unknown", undefined, "possible"],
    ["null", 200, null, "unknown", undefined, "possible"],
    ["null in a 401", 401, null, "key", undefined, "none"],
    ["null in a 429", 429, null, "rate", undefined, "none"],
    ["null in a 502", 502, null, "server", undefined, "possible"],
  ])("%s: HTTP %i with code %s is %s", (_, status, code, kind, codeName, effect) => {
    expect(classify(status, code, errorTable)).toEqual({ kind, codeName, effect });
  });

  test("a code with no status in the table decides alone", () => {
    const table = { 7: { name: "ODD", kind: "rate", effect: "none" } } as const;
    expect(classify(500, 7, table).kind).toBe("rate");
  });

  test("a code that only a polluted prototype has is unknown", () => {
    const table = Object.create({ 7: { name: "ODD", kind: "rate", effect: "none" } });
    expect(classify(200, 7, table).kind).toBe("unknown");
  });
});

test.each([
  [400, "validation"],
  [401, "key"],
  [403, "permission"],
  [404, "not_found"],
  [422, "validation"],
  [429, "rate"],
  [500, "server"],
  [504, "server"],
  [418, "unknown"],
])("HTTP %i alone is %s", (status, kind) => {
  expect(classifyStatus(status).kind).toBe(kind);
});
