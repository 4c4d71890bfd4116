import { expect, test } from "vitest";
import { answering, documentWith } from "../../test/support/read.ts";
import { scratchWith } from "../../test/support/scratch.ts";
import { loadDocument } from "../load/load-document.ts";
import { readContract } from "./read-contract.ts";

async function callbacksOf(parts: Readonly<Record<string, unknown>>) {
  const folder = await scratchWith({ "openapi.json": documentWith(parts) });
  const loaded = await loadDocument(`${folder}/openapi.json`);
  return readContract(loaded, { callbacks: true }).callbacks;
}

const text = { requestBody: { content: { "application/json": { schema: { type: "string" } } } } };
const receiver = (more: object = {}) => ({ ...text, ...more, responses: {} });
const toUrl = (operations: object) => ({ "{$request.body#/url}": operations });

test("a callback is called by its operationId, a webhook by its key where it has none", async () => {
  const done = toUrl({ post: receiver({ operationId: "receive-done" }) });
  const callbacks = await callbacksOf({
    paths: { "/a": { get: answering({}, { callbacks: { done } }) } },
    webhooks: { bookFound: { post: receiver() } },
  });

  expect(callbacks.map(({ name, method }) => [name, method])).toEqual([
    ["bookFound", "POST"],
    ["receiveDone", "POST"],
  ]);
});

test("one that several operations promise is one, and says who promises it, and where it goes", async () => {
  const done = { $ref: "#/components/callbacks/done" };
  const [callback, ...more] = await callbacksOf({
    paths: {
      "/a": { get: answering({}, { callbacks: { done } }) },
      "/b": { get: answering({}, { callbacks: { finished: done } }) },
    },
    components: { callbacks: { done: toUrl({ post: receiver({ operationId: "receive" }) }) } },
  });

  expect(more).toEqual([]);
  expect(callback?.body?.type).toEqual({ kind: "string" });
  expect(callback?.promises.map(({ event, url }) => [event, url])).toEqual([
    ["done", "{$request.body#/url}"],
    ["finished", "{$request.body#/url}"],
  ]);
});

test("several under one key are told apart by their methods", async () => {
  const both = toUrl({ post: receiver(), put: receiver() });
  const callbacks = await callbacksOf({
    paths: { "/a": { get: answering({}, { callbacks: { both } }) } },
  });

  expect(callbacks.map(({ name }) => name)).toEqual(["bothPost", "bothPut"]);
});
