import * as client from "@coreclaw/client";
import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { testOf } from "./test-of.ts";
import type { ToldRequest } from "./told-request.ts";

const MOCK = "http://127.0.0.1:4010";
const GET_RUN: ToldRequest = {
  method: "POST",
  path: "/api/v1/run/detail",
  query: "",
  operationId: "getRun",
  text: '{"run_slug":"01K"}',
  status: 404,
  code: 70001,
  faults: [],
};
const SEARCH: ToldRequest = {
  ...GET_RUN,
  method: "GET",
  path: "/api/store",
  operationId: "searchWorkers",
  text: undefined,
};

test("a refusal becomes a test that expects it", () => {
  expect(
    testOf(GET_RUN, MOCK).code,
  ).toBe(`import { CoreClawError, createCall, getRun } from "@coreclaw/client";
import { expect, test } from "vitest";

// The key is read from CORECLAW_API_KEY.
const call = createCall({ baseUrl: "http://127.0.0.1:4010" });

test("getRun rejects with 70001", async () => {
  const answer = getRun(call, {
    run_slug: "01K",
  });

  await expect(answer).rejects.toBeInstanceOf(CoreClawError);
  await expect(answer).rejects.toMatchObject({ code: 70001, httpStatus: 404 });
});
`);
});

test("where no test reaches the mock, the test has one of its own", () => {
  expect(
    testOf(GET_RUN, undefined).code,
  ).toBe(`import { CoreClawError, createCall, getRun } from "@coreclaw/client";
import { test } from "@coreclaw/mock/vitest";
import { expect } from "vitest";

test("getRun rejects with 70001", async ({ coreclaw }) => {
  const call = createCall({ apiKey: coreclaw.apiKey, fetch: coreclaw.fetch });
  const answer = getRun(call, {
    run_slug: "01K",
  });

  await expect(answer).rejects.toBeInstanceOf(CoreClawError);
  await expect(answer).rejects.toMatchObject({ code: 70001, httpStatus: 404 });
});
`);
});

test("a mock of its own does not know what happened in another", () => {
  const request = { ...GET_RUN, status: 200, code: 0, needsAccount: true };

  expect(testOf(request, MOCK).code).toContain("getRun resolves");
  expect(testOf(request, undefined).problem).toContain("depends on this account");
});

test("a success becomes a test that expects one", () => {
  const { code } = testOf({ ...GET_RUN, status: 200, code: 0 }, MOCK);

  expect(code).toContain('test("getRun resolves"');
  expect(code).toContain("expect(await answer).toBeDefined();");
});

test("what never answered rejects, and is not waited for long", () => {
  const request = { ...GET_RUN, status: undefined, code: undefined, faults: ["silence"] };

  const { code } = testOf(request, MOCK);

  expect(code).toContain('test("getRun rejects", { timeout: 60_000 }, async () => {');
  expect(code).toContain("timeoutMs: 3000,");
  expect(code).not.toContain("toMatchObject");
});

test("parameters have the type that the contract gives them", () => {
  const query = "?search=12&limit=5&__scenario=fast";

  expect(testOf({ ...SEARCH, query, scenario: "fast" }, MOCK).code).toContain(`{
    search: "12",
    limit: 5,
  }, {
    headers: {
      prefer: "scenario=fast",
    },
  }`);
});

describe("the client cannot send", () => {
  const UNSENDABLE: readonly (readonly [what: string, request: ToldRequest])[] = [
    ["what is no operation", { ...GET_RUN, operationId: undefined }],
    ["another method", { ...SEARCH, method: "HEAD" }],
    ["a request without its key", { ...GET_RUN, lacksKey: true }],
    ["no body where there is one", { ...GET_RUN, text: undefined }],
    ["a body where there is none", { ...SEARCH, text: "{}" }],
    ["a list in place of an object", { ...GET_RUN, text: "[1]" }],
    ["a number that JavaScript does not have", { ...GET_RUN, text: '{"n":1e400}' }],
    ["arguments that the function has not", { ...GET_RUN, operationId: "getAccount" }],
    ["a parameter that the contract does not have", { ...SEARCH, query: "?search=a&color=red" }],
    ["a parameter twice", { ...SEARCH, query: "?search=a&search=b" }],
    ["a query beside a body", { ...GET_RUN, query: "?color=red" }],
  ];

  test.each(UNSENDABLE)("%s", (_, request) => {
    expect(testOf(request, MOCK)).toEqual({ problem: "The client cannot send such a request." });
  });
});

test("functions get arguments where the client's take some", () => {
  const functions = new Map(Object.entries<unknown>({ ...client }));
  for (const { id, method, body } of Object.values(operations)) {
    const text = body === undefined ? undefined : "{}";
    const { code = "" } = testOf({ ...GET_RUN, operationId: id, method, text }, MOCK);
    const made = functions.get(id);
    const takesSome = typeof made === "function" && made.length === 3; // the call, arguments, options

    expect(code.includes(`${id}(call, {`), id).toBe(takesSome);
  }
});
