import { createCall, getRun, startWorker } from "@coreclaw/client";
import { expect, test } from "vitest";
import { explainError } from "./explain-error.ts";

const REQUEST = { scraper_slug: "sim/fast", input: { parameters: { custom: {} } } };

/** What a page says when this is the answer. */
async function explain(answer: () => Promise<Response>, operation: "getRun" | "startWorker") {
  const call = createCall({ apiKey: "t", baseUrl: "https://api.test", fetch: answer });
  const sent =
    operation === "getRun" ? getRun(call, { run_slug: "r" }) : startWorker(call, REQUEST);
  return explainError(await sent.catch((error: unknown) => error));
}

const refusal = (status: number, code: number, message: string) => async () =>
  Response.json({ code, message, data: null }, { status });
const lost = () => Promise.reject(new TypeError("fetch failed"));

test("a refusal is told in the server's words, and what to do", async () => {
  expect(await explain(refusal(400, 4000, "places is missing"), "startWorker")).toEqual({
    kind: "refused",
    title: "The input is not accepted",
    advice: "places is missing. Change it, then try again.",
  });
});

test("a code that nobody knows is a refusal too", async () => {
  expect(await explain(refusal(400, 98_765, "Not today!"), "getRun")).toEqual({
    kind: "refused",
    title: "The API says no",
    advice: "Not today.",
  });
});

test("no answer to a read is no refusal", async () => {
  expect(await explain(lost, "getRun")).toMatchObject({ kind: "unclear" });
});

test.each([
  ["no answer", lost],
  ["a problem of the service", refusal(500, 5000, "Server error")],
  ["a page of HTML", async () => new Response("<h1>Welcome</h1>")],
])("%s to a start leaves open whether it costs money", async (_name, answer) => {
  expect(await explain(answer, "startWorker")).toMatchObject({ kind: "unknown-start" });
});

test("a call that the page gave up is told to nobody", async () => {
  const call = createCall({ apiKey: "t", baseUrl: "https://api.test", fetch: lost });
  const given = getRun(call, { run_slug: "r" }, { signal: AbortSignal.abort() });
  expect(explainError(await given.catch((error: unknown) => error))).toBeUndefined();
});

test("a defect of the page is not blamed on the API", () => {
  expect(explainError(new RangeError("oops"))).toMatchObject({ title: "This page has a defect" });
});
