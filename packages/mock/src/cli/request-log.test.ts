import { expect, test } from "vitest";
import { jsonLine, textLine } from "./request-log.ts";

const EVENT = {
  method: "POST",
  path: "/api/v1/rerun",
  operationId: "rerun",
  status: 404,
  ms: 2.6789,
  error: undefined,
  violations: 0,
  finding: undefined,
};

test("a line has the method, the path, the operation, the status and the time", () => {
  expect(textLine(EVENT, false)).toBe("POST /api/v1/rerun rerun 404 3 ms");
});

test("the status has a colour where colours are shown", () => {
  expect(textLine(EVENT, true)).toBe("POST /api/v1/rerun rerun \u001b[33m404\u001b[39m 3 ms");
});

test("a refusal says its code, and why", () => {
  const refused = { ...EVENT, status: 400, code: 4000, finding: "run_slug is missing" };

  expect(textLine(refused, false)).toMatch(/ 400 3 ms 4000 \(run_slug is missing\)$/);
  expect(textLine({ ...EVENT, code: 0 }, false)).toMatch(/3 ms$/);
});

test("what the mock made, and what is wrong with a request, stands at the end", () => {
  expect(textLine({ ...EVENT, error: "unknown-path" }, false)).toMatch(/3 ms unknown-path$/);
  expect(textLine({ ...EVENT, violations: 2, finding: "found '名字'" }, false)).toMatch(
    /3 ms sl-violations: 2 \(found '名字'\)$/,
  );
});

test("what was made to go wrong is told", () => {
  const late = { ...EVENT, status: 502, fault: "gateway:502; off-contract" };

  expect(textLine(late, false)).toMatch(/ 502 3 ms fault: gateway:502; off-contract$/);
});

test("an answer that never left has no status", () => {
  expect(textLine({ ...EVENT, status: null, fault: "silence; off-contract" }, true)).toMatch(
    / rerun - 3 ms fault: silence; off-contract$/,
  );
});

test("a path made to fill the log is cut", () => {
  expect(textLine({ ...EVENT, path: "/x".repeat(5_000) }, false).length).toBeLessThan(250);
});

test("the JSON has every member, null where there is nothing", () => {
  expect(JSON.parse(jsonLine({ ...EVENT, operationId: undefined }))).toEqual({
    event: "request",
    method: "POST",
    path: "/api/v1/rerun",
    operationId: null,
    status: 404,
    code: null,
    ms: 2.7,
    error: null,
    fault: null,
    violations: 0,
    finding: null,
  });
});
