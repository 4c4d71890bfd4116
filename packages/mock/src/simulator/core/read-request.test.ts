import { describe, expect, test } from "vitest";
import { TABLES } from "../create-simulator.ts";
import { readRequest } from "./read-request.ts";
import { Refusal } from "./refusal.ts";

interface Sent {
  readonly query?: string;
  readonly content?: unknown;
  readonly type?: string;
}

const read = (
  name: string,
  { query = "", content, type = "application/json" }: Sent,
  standIns = {},
) =>
  readRequest(
    TABLES,
    name,
    {
      url: new URL(`http://mock.test/api${query}`),
      headers: new Headers({ "content-type": type }),
      body: { size: content === undefined ? 0 : 1, content, text: "" },
    },
    standIns,
  );

const detailOf = (name: string, sent: Sent) => {
  try {
    read(name, sent);
  } catch (error) {
    return error instanceof Refusal ? error.detail : error;
  }
  return "accepted";
};

test("parameters are decoded and stand beside the members of the body", () => {
  expect(read("searchWorkers", { query: "?search=tea&limit=5" })).toEqual({
    search: "tea",
    limit: 5,
  });
  expect(read("getRun", { content: { run_slug: "01K" } })).toEqual({ run_slug: "01K" });
});

describe("a request that does not fit is refused with the place and the reason", () => {
  test.each([
    ["searchWorkers", { query: "" }, "must have required property 'search'"],
    ["searchWorkers", { query: "?search=tea&limit=many" }, "limit must be integer"],
    ["searchWorkers", { query: "?search=tea&limit=0" }, "limit must be >= 1"],
    ["getRun", { content: {} }, "body must have required property 'run_slug'"],
    ["getRun", { content: { run_slug: 5 } }, "run_slug must be string"],
    ["getRun", { content: [] }, "body must be object"],
    ["exportRunResults", { content: { run_slug: "a", format: "xml" } }, ": csv, json"],
    ["getAccount", { content: { a: 1 } }, 'body must NOT have additional properties: "a"'],
    ["getRun", {}, "the body is missing: send JSON"],
    [
      "getRun",
      { content: "run_slug=a", type: "text/plain" },
      "send content-type: application/json",
    ],
  ])("%s %j", (name, sent, detail) => {
    expect(detailOf(name, sent)).toContain(detail);
  });
});

test("a stand-in makes up for what is missing, and does not reach the handler", () => {
  const standIns = { callback_url: "https://absent.invalid/" };

  expect(read("rerun", { content: { run_slug: "a" } }, standIns)).toEqual({ run_slug: "a" });
  expect(() => read("rerun", { content: { run_slug: "a", callback_url: 5 } }, standIns)).toThrow(
    "callback_url must be string",
  );
});

test("a member called __proto__ is refused like any other that is unknown", () => {
  const content: unknown = JSON.parse('{"run_slug":"a","__proto__":{"x":1}}');

  expect(detailOf("getRun", { content })).toContain('"__proto__"');
});
