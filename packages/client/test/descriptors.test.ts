import { expect, test } from "vitest";
import type { Operation } from "../src/call.ts";
import * as operations from "../src/generated/operations.ts";

/**
 * What the runtime decides by, written down a second time: a start that the document turned into a read
 * would be paid twice, and a public operation that was not would be sent the key.
 */
const table = [
  "abortRun          POST /api/v1/scraper/abort      repeatable key",
  "exportRunResults  POST /api/v1/run/result/export  safe       key",
  "getAccount        POST /api/v1/account/info       safe       key",
  "getRun            POST /api/v1/run/detail         safe       key",
  "getRunLog         POST /api/v1/run/last/log       safe       key",
  "getWorker         GET  /api/scraper               safe       public",
  "listProxyRegions  GET  /api/proxy/region          safe       public",
  "listRunResults    POST /api/v1/run/result/list    safe       key    pages",
  "listRuns          POST /api/v1/run/list           safe       key    pages",
  "rerun             POST /api/v1/rerun              start      key",
  "searchWorkers     GET  /api/store                 safe       public",
  "startTask         POST /api/v1/task/run           start      key",
  "startWorker       POST /api/v1/scraper/run        start      key",
];

function describe({ id, method, path, replay, security, pagination }: Operation): string {
  const access = security.length === 0 ? "public" : "key";
  const columns = [id.padEnd(17), method.padEnd(4), path.padEnd(26), replay.padEnd(10)];
  return [...columns, pagination === undefined ? access : `${access.padEnd(6)} pages`].join(" ");
}

test("every operation is sent, repeated and authorised as the contract says", () => {
  const described = Object.values<Operation>(operations).map(describe);
  expect(described.sort()).toEqual(table);
});

test("the key can travel as api-key or as Bearer, in no other way", () => {
  const kinds = Object.values<Operation>(operations).map(({ security }) =>
    JSON.stringify(security),
  );
  expect(new Set(kinds)).toEqual(new Set(["[]", '[["apiKey"],["bearer"]]']));
});

test("every answer but that of abortRun must carry data", () => {
  const free = Object.values<Operation>(operations).filter(({ dataRequired }) => !dataRequired);
  expect(free.map(({ id, dataRequired }) => [id, dataRequired])).toEqual([["abortRun", false]]);
});

test("both lists are paged by the same members", () => {
  const members = { page: "page_index", size: "page_size", items: "list", total: "count" };
  expect(operations.listRuns.pagination).toEqual(members);
  expect(operations.listRunResults.pagination).toEqual(members);
});
