import { expect, test } from "vitest";
import { fetchOf } from "./fetch-of.ts";

const MOCK = "http://localhost:5173/coreclaw-mock";
const GET_RUN = {
  method: "POST",
  path: "/api/v1/run/detail",
  query: "",
  operationId: "getRun",
  text: '{"run_slug":"01K"}',
  status: 200,
  code: 0,
  faults: [],
};

test("a request is an expression for the console, without a key", () => {
  expect(
    fetchOf(GET_RUN, MOCK),
  ).toBe(`await (await fetch("http://localhost:5173/coreclaw-mock/api/v1/run/detail", {
  method: "POST",
  headers: {
    "api-key": "your key",
    "content-type": "application/json",
  },
  body: JSON.stringify({
    run_slug: "01K",
  }),
})).json()`);
});

test("what JSON.stringify would write in another way is sent as the text that it was", () => {
  expect(fetchOf({ ...GET_RUN, text: '{ "n": 1.0 }' }, MOCK)).toContain('body: "{\\"n\\":1.0}",');
});

test("the answer to a HEAD has no body to read", () => {
  expect(fetchOf({ ...GET_RUN, method: "HEAD", text: undefined }, MOCK)).toMatch(
    /^await fetch\(.*\}\)$/s,
  );
});
