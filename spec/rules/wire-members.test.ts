import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("a page member that the request does not have is reported", async () => {
  const found = await findings(["paths/runs/api@run@list.yaml", "page: page_index", "page: page"]);

  expect(found).toEqual(["coreclaw/wire-members paths/runs/api@run@list.yaml:9"]);
});

test("a list member that the answer's data does not have is reported", async () => {
  const found = await findings(["paths/runs/api@run@list.yaml", "items: list", "items: rows"]);

  expect(found).toEqual(["coreclaw/wire-members paths/runs/api@run@list.yaml:11"]);
});

test("a link to an operation that does not exist is reported", async () => {
  const found = await findings([
    "links/listRuns.yaml",
    "operationId: listRuns",
    "operationId: listRun",
  ]);

  expect(found).toEqual(["coreclaw/wire-members links/listRuns.yaml:1"]);
});

test("a link that lacks a required member of the request is reported", async () => {
  const found = await findings(["links/listRuns.yaml", "  page_size: 10\n", ""]);

  expect(found).toEqual(["coreclaw/wire-members links/listRuns.yaml:2"]);
});

test("a link that sends an unknown member is reported at the member", async () => {
  const found = await findings([
    "links/listRuns.yaml",
    "  page_size: 10\n",
    "  page_size: 10\n  page: 1\n",
  ]);

  expect(found).toEqual(["coreclaw/wire-members links/listRuns.yaml:5"]);
});
