import { expect, test } from "vitest";
import { answerHeaders } from "./answer-headers.ts";

test("declared headers are sent, with all but printable ASCII escaped", () => {
  const headers = answerHeaders({ "X-Today": "茶", "retry-after": 2, "x-none": null });

  expect([...headers]).toEqual([
    ["retry-after", "2"],
    ["x-today", "\\u8336"],
  ]);
});

test.each([
  ["Content-Length", "3"],
  ["Content-Encoding", "gzip"],
  ["Transfer-Encoding", "chunked"],
  ["Trailer", "x"],
  ["Connection", "close"],
])("a document does not frame the answer: %s is left to the server", (name, value) => {
  expect([...answerHeaders({ [name]: value })]).toEqual([]);
});

test("a document does not speak for the mock", () => {
  expect([...answerHeaders({ "x-mock-error": "none", "SL-Violations": "none" })]).toEqual([]);
});

test("a name that HTTP does not know is left out", () => {
  expect([...answerHeaders({ "two words": "1", "": "2", 名: "3" })]).toEqual([]);
});
