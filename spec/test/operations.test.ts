import { expect, test } from "vitest";
import { find, inside, members, operations } from "./document.ts";

test("the document has the twelve operations of the base page and the list of proxy regions", () => {
  const found = members(find("paths")).flatMap(([path, item]) =>
    members(item).map(([method, operation]) =>
      [
        inside(operation, "operationId").node,
        method.toUpperCase(),
        path,
        inside(operation, "tags", "0").node,
        inside(operation, "x-replay").node,
      ].join(" "),
    ),
  );

  expect(found).toEqual([
    "searchWorkers GET /api/store public safe",
    "getWorker GET /api/scraper public safe",
    "listProxyRegions GET /api/proxy/region public safe",
    "startWorker POST /api/v1/scraper/run runs start",
    "abortRun POST /api/v1/scraper/abort runs repeatable",
    "listRuns POST /api/v1/run/list runs safe",
    "getRun POST /api/v1/run/detail runs safe",
    "getRunLog POST /api/v1/run/last/log runs safe",
    "rerun POST /api/v1/rerun runs start",
    "listRunResults POST /api/v1/run/result/list results safe",
    "exportRunResults POST /api/v1/run/result/export results safe",
    "startTask POST /api/v1/task/run tasks start",
    "getAccount POST /api/v1/account/info account safe",
  ]);
});

test("the public operations need no key, all others the header or the bearer token", () => {
  const open = [...operations].filter(
    ([, operation]) => inside(operation, "security").node !== undefined,
  );

  expect(open.map(([name, operation]) => [name, inside(operation, "security").node])).toEqual([
    ["searchWorkers", []],
    ["getWorker", []],
    ["listProxyRegions", []],
  ]);
  expect(find("security").node).toEqual([{ apiKey: [] }, { bearer: [] }]);
  expect(find("components", "securitySchemes", "apiKey", "name").node).toBe("api-key");
});

test("an operation documents 401 exactly when it needs a key", () => {
  for (const [name, operation] of operations) {
    const isPublic = inside(operation, "security").node !== undefined;
    const has401 = inside(operation, "responses", "401").node !== undefined;
    expect([name, has401]).toEqual([name, !isPublic]);
  }
});

const keyed = ["startWorker", "abortRun", "getRun", "getRunLog", "rerun", "listRunResults"];
const statuses: [name: string, statuses: string][] = [
  ...[...keyed, "exportRunResults", "startTask"].map((name): [string, string] => [
    name,
    "200 400 401 404 429 500",
  ]),
  ["listRuns", "200 400 401 429 500"],
  ["getAccount", "200 400 401 429 500"],
  ["getWorker", "200 400 404 429 500"],
  ["searchWorkers", "200 400 429 500"],
  ["listProxyRegions", "200 429 500"],
];

test.each(statuses)("%s documents the statuses %s", (name, expected) => {
  const operation = operations.get(name);
  const responses = operation ? inside(operation, "responses").node : undefined;

  expect(Object.keys(Object(responses)).join(" ")).toBe(expected);
});

const starts = ["startWorker", "rerun", "startTask"];

test.each(starts)("%s has a callback and links to all that can be asked of the new run", (name) => {
  const operation = operations.get(name) ?? { node: undefined, pointer: "" };
  const callback = inside(operation, "callbacks", "runChanged", "{$request.body#/callback_url}");
  const links = members(inside(operation, "responses", "200", "links"));

  expect(inside(callback, "post", "requestBody").node).toBeDefined();
  expect(links.map(([link]) => link)).toEqual([
    "getRun",
    "getRunLog",
    "listRunResults",
    "exportRunResults",
    "abortRun",
    "rerun",
  ]);
  for (const [, link] of links) {
    expect(inside(link, "requestBody", "run_slug").node).toBe("$response.body#/data/run_slug");
  }
});

test("a callback address is required of a re-run and a task, and of nothing else", () => {
  const requiring = members(find("components", "schemas"))
    .filter(([, schema]) =>
      JSON.stringify(inside(schema, "required").node)?.includes("callback_url"),
    )
    .map(([name]) => name);

  expect(requiring.sort()).toEqual(["RerunRequest", "StartTaskRequest"]);
});

test("no wire member is named beyond the operations that page", () => {
  const paging = [...operations].filter(([, operation]) => inside(operation, "x-pagination").node);

  expect(paging.map(([name]) => name)).toEqual(["listRuns", "listRunResults"]);
});
