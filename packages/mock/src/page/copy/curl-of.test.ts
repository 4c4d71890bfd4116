import { expect, test } from "vitest";
import { curlOf } from "./curl-of.ts";
import type { ToldRequest } from "./told-request.ts";

const MOCK = "http://127.0.0.1:4010";
const GET_RUN: ToldRequest = {
  method: "POST",
  path: "/api/v1/run/detail",
  query: "",
  operationId: "getRun",
  text: `{"run_slug":"it's"}`,
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
    text: undefined,
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

test("numbers and strings stay as they were written, white space between them goes", () => {
  const text = '{\n\t"n": [1.0, 12345678901234567890, 1e400],\n\t"n": "\\u0041 b"\n}';

  expect(curlOf({ ...GET_RUN, text }, MOCK)).toContain(
    `--data-raw '{"n":[1.0,12345678901234567890,1e400],"n":"\\u0041 b"}'`,
  );
});

test("characters that terminals act on are escaped, as JSON escapes them", () => {
  const text = '"\u007f\u009b\u202e"';

  expect(curlOf({ ...GET_RUN, text }, MOCK)).toContain(`--data-raw '"\\u007f\\u009b\\u202e"'`);
});

test("a HEAD waits for no body and sends none", () => {
  const line = curlOf({ ...GET_RUN, method: "HEAD", path: "/api/store" }, MOCK);

  expect(line).toMatch(/^curl -sS -I 'http/);
  expect(line).not.toMatch(/-X|--data/);
});
