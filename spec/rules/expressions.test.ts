import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

const linked = (expression: string) =>
  findings(["links/listRuns.yaml", "page_index: 1", `page_index: ${expression}`]);

test("an expression that points at a member is fine", async () => {
  expect(await linked("$response.body#/data/run_slug")).toEqual([]);
});

test.each([
  "$response.body#/data/slug",
  "$request.body#/run_slug",
  "$respones.body#/data/run_slug",
])("the link member %s points nowhere, and is reported", async (expression) => {
  expect(await linked(expression)).toEqual(["coreclaw/expressions links/listRuns.yaml:3"]);
});

test("the address of a callback is judged too", async () => {
  const found = await findings(["callbacks/runChanged.yaml", "callback_url", "callbackUrl"]);

  expect(found).toEqual(["coreclaw/expressions callbacks/runChanged.yaml:1"]);
});
