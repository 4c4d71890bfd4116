import { expect, test } from "vitest";
import { growDocument } from "./grow-document.ts";
import { readContract } from "./read-contract.ts";
import { recordOf } from "./record.ts";

const teahouse = {
  openapi: "3.1.0",
  paths: {
    "/teas": { summary: "Teas", get: { operationId: "listTeas", tags: ["teas"] } },
    "/pots": { post: { operationId: "boil" }, delete: { operationId: "empty" } },
  },
};

test("a document grows by numbered copies of its paths, which come before them", () => {
  expect(growDocument(teahouse, 7)).toEqual({
    openapi: "3.1.0",
    paths: {
      "/teas-0001": { summary: "Teas", get: { operationId: "listTeas0001", tags: ["teas"] } },
      "/pots-0002": { post: { operationId: "boil0002" }, delete: { operationId: "empty0002" } },
      "/teas-0003": { summary: "Teas", get: { operationId: "listTeas0003", tags: ["teas"] } },
      ...teahouse.paths,
    },
  });
  expect(Object.keys(recordOf(growDocument(teahouse, 7)["paths"]))[0]).toBe("/teas-0001");
});

test("it has exactly as many operations as asked for, if that cuts a path short", () => {
  expect(recordOf(growDocument(teahouse, 5)["paths"])["/pots-0002"]).toEqual({
    post: { operationId: "boil0002" },
  });
});

test("the contract grows to 1,200 operations of different names, the same each time", async () => {
  const contract = await readContract();

  const grown = JSON.stringify(growDocument(contract, 1_200));

  const operations = Object.values(recordOf(JSON.parse(grown).paths)).flatMap((item) =>
    Object.values(recordOf(item)).map((operation) => recordOf(operation)["operationId"]),
  );
  expect(operations.length).toBe(1_200);
  expect(new Set(operations).size).toBe(1_200);
  expect(operations).toContain("getRun");
  expect(JSON.stringify(growDocument(contract, 1_200))).toBe(grown);
});
