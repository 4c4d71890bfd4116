import { expect, test } from "vitest";
import { curlOf } from "./curl-of.ts";
import type { ToldRequest } from "./told-request.ts";

const MOCK = "http://127.0.0.1:4010";
const GET_RUN: ToldRequest = {
  method: "POST",
  path: "/api/v1/run/detail",
  query: "",
  operationId: "getRun",
  body: { run_slug: "it's" },
  status: 200,
  code: 0,
  faults: [],
};

test("a request is a command line with the key as a variable", () => {
  expect(curlOf(GET_RUN, MOCK)).toBe(
    `curl -sS 'http://127.0.0.1:4010/api/v1/run/detail' \\
  -H "api-key: $CORECLAW_API_KEY" \\
  -H 'content-type: application/json' \\
  --data-raw '{"run_slug":"it'\\''s"}'`,
  );
});

test("a public operation needs neither key nor body", () => {
  const request = {
    ...GET_RUN,
    method: "GET",
    path: "/api/store",
    query: "?search=a%27b",
    operationId: "searchWorkers",
    body: undefined,
  };

  expect(curlOf(request, MOCK)).toBe("curl -sS 'http://127.0.0.1:4010/api/store?search=a%27b'");
});

test("a request that lacked its key still lacks it", () => {
  expect(curlOf({ ...GET_RUN, lacksKey: true }, MOCK)).not.toContain("api-key");
});

test("its scenario and its faults are asked for again", () => {
  const request = { ...GET_RUN, scenario: "fails", faults: ["delay:2s", "gateway:502"] };

  expect(curlOf(request, MOCK)).toContain(
    "-H 'prefer: scenario=fails, fault=delay:2s+gateway:502'",
  );
});

test("what the address asks for already is not asked for twice", () => {
  const request = { ...GET_RUN, scenario: "fails", query: "?__scenario=fails" };

  expect(curlOf(request, MOCK)).not.toContain("prefer");
});

test("a scenario of any text stays one value", () => {
  expect(curlOf({ ...GET_RUN, scenario: 'a", code=500 \\' }, MOCK)).toContain(
    `'prefer: scenario="a\\", code=500 \\\\"'`,
  );
});

test("an address with brackets is one address", () => {
  expect(curlOf({ ...GET_RUN, path: "/nowhere/[key]" }, MOCK)).toMatch(/^curl -sS -g 'http/);
});

test("a body with characters that terminals act on is sent through printf", () => {
  const line = curlOf({ ...GET_RUN, body: "{\u001b[201~\n'" }, MOCK);

  expect(line).toMatch(/^printf '\{\\033\[201~\\012'\\''' \| curl -sS /);
  expect(line).toMatch(/--data-binary @-$/);
});
