import { expect, test } from "vitest";
import { readBody } from "./read-body.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A response whose body comes in these chunks, and then breaks off if there is an error. */
function inChunks(chunks: readonly string[], error?: Error): Response {
  let next = 0;
  const pull = (controller: ReadableStreamDefaultController) => {
    const chunk = chunks[next++];
    if (chunk !== undefined) controller.enqueue(bytes(chunk));
    else if (error === undefined) controller.close();
    else controller.error(error);
  };
  return new Response(new ReadableStream({ pull }));
}

const never = new AbortController().signal;

test.each([
  ["one chunk", ["abc"]],
  ["chunks of one byte", [..."abcdefghijklmnopqrstuvwxyz"]],
  ["chunks of all sizes", ["", "a", "bcdefgh", "", "ij", "k"]],
  ["no chunk", []],
])("%s make a whole body", async (_, chunks) => {
  const body = await readBody(inChunks(chunks), 100, never);
  expect(body).toEqual({ state: "whole", bytes: bytes(chunks.join("")) });
});

test("a body that came in several chunks has a buffer of its own size", async () => {
  const body = await readBody(inChunks(["ab", "c", "d", "e"]), 100, never);
  expect(body).toHaveProperty("bytes.buffer.byteLength", 5);
});

test.each([
  [5, "whole"],
  [4, "too_large"],
])("five bytes with a limit of %i are %s", async (limit, state) => {
  expect(await readBody(inChunks(["ab", "cd", "e"]), limit, never)).toHaveProperty("state", state);
});

test("a body that breaks off is cut, and says why", async () => {
  const error = new Error("reset");
  expect(await readBody(inChunks(["ab"], error), 100, never)).toEqual({ state: "cut", error });
});

test("a response without a body has no bytes", async () => {
  const body = await readBody(new Response(null), 100, never);
  expect(body).toEqual({ state: "whole", bytes: new Uint8Array() });
});
