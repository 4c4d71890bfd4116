import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

const last = "    '401':\n      $ref: ../../responses/KeyRefused.yaml\n";

test.each(["501", "default", "4XX"])("a response %s is reported", async (status) => {
  const added = `${last}    '${status}':\n      $ref: ../../responses/KeyRefused.yaml\n`;
  const found = await findings(["paths/runs/api@run.yaml", last, added]);

  expect(found).toContain("coreclaw/statuses paths/runs/api@run.yaml:44");
});
