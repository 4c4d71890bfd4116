import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("an object of a request that is not closed is reported", async () => {
  const found = await findings(["schemas/ListRequest.yaml", "additionalProperties: false\n", ""]);

  expect(found).toEqual(["coreclaw/open-and-closed schemas/ListRequest.yaml:1"]);
});

test("the input of a Worker stays open", async () => {
  const found = await findings([
    "schemas/StartRequest.yaml",
    "additionalProperties: true",
    "additionalProperties: false",
  ]);

  expect(found).toContain("coreclaw/open-and-closed schemas/StartRequest.yaml:11");
});

test("an object of an answer that is closed is reported, however deep it lies", async () => {
  const found = await findings([
    "schemas/Page.yaml",
    "description: A page of runs.",
    "description: A page of runs.\nadditionalProperties: false",
  ]);

  expect(found).toEqual(["coreclaw/open-and-closed schemas/Page.yaml:3"]);
});

test("what a callback carries is an answer too", async () => {
  const found = await findings([
    "schemas/RunCallback.yaml",
    "type: object",
    "type: object\nadditionalProperties: false",
  ]);

  expect(found).toEqual(["coreclaw/open-and-closed schemas/RunCallback.yaml:2"]);
});
