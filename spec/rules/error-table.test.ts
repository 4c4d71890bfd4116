import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("a code that stands twice is reported at its second place", async () => {
  const found = await findings(["openapi.yaml", "code: 20001", "code: 4000"]);

  expect(found).toContain("coreclaw/error-table openapi.yaml:32");
});

test("a name that stands twice is reported", async () => {
  const found = await findings(["openapi.yaml", "name: BAD_KEY", "name: INVALID_REQUEST"]);

  expect(found).toEqual(["coreclaw/error-table openapi.yaml:33"]);
});

test("the code of success cannot stand in the table", async () => {
  const found = await findings(["openapi.yaml", "code: 20001", "code: 0"]);

  expect(found).toContain("coreclaw/error-table openapi.yaml:32");
});
