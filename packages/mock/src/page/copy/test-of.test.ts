import * as client from "@coreclaw/client";
import { expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { testOf, WITHOUT_ARGUMENTS } from "./test-of.ts";
import type { ToldRequest } from "./told-request.ts";

const MOCK = "http://127.0.0.1:4010";
const GET_RUN: ToldRequest = {
  method: "POST",
  path: "/api/v1/run/detail",
  query: "",
  operationId: "getRun",
  body: { run_slug: "01K" },
  status: 404,
  code: 70001,
  faults: [],
};

test("a refusal becomes a test that expects it", () => {
  expect(
    testOf(GET_RUN, MOCK),
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

test("a success becomes a test that expects one", () => {
  const text = testOf({ ...GET_RUN, status: 200, code: 0 }, MOCK);

  expect(text).toContain('test("getRun resolves"');
  expect(text).toContain("expect(await answer).toBeDefined();");
});

test("parameters have the type that the contract gives them", () => {
  const request = { ...GET_RUN, operationId: "searchWorkers", body: undefined };

  expect(testOf({ ...request, query: "?search=12&limit=5&__scenario=fast" }, MOCK)).toContain(`{
    limit: 5,
    search: "12",
  }`);
});

test("what the client cannot send has no test", () => {
  expect(testOf({ ...GET_RUN, operationId: undefined }, MOCK)).toBeUndefined();
  expect(testOf({ ...GET_RUN, body: "{broken" }, MOCK)).toBeUndefined();
  expect(testOf({ ...GET_RUN, body: [1] }, MOCK)).toBeUndefined();
  expect(testOf({ ...GET_RUN, lacksKey: true }, MOCK)).toBeUndefined();
  expect(testOf({ ...GET_RUN, operationId: "getAccount" }, MOCK)).toBeUndefined();
});

test("the functions without arguments are those of the client", () => {
  const functions = Object.entries<unknown>({ ...client });
  const names = Object.keys(operations).filter((name) => {
    const made = functions.find(([known]) => known === name)?.[1];
    return typeof made === "function" && made.length === 2; // the call and its options
  });

  expect(names.sort()).toEqual([...WITHOUT_ARGUMENTS].sort());
});
