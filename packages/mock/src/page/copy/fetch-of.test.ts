import { expect, test } from "vitest";
import { fetchOf } from "./fetch-of.ts";

test("a request is an expression for the console, without a key", () => {
  const request = {
    method: "POST",
    path: "/api/v1/run/detail",
    query: "",
    operationId: "getRun",
    body: { run_slug: "01K" },
    status: 200,
    code: 0,
    faults: [],
  };

  expect(
    fetchOf(request, "http://localhost:5173/coreclaw-mock"),
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
