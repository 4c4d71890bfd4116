import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("a 200 without the error envelope is reported", async () => {
  const found = await findings([
    "paths/runs/api@run.yaml",
    "            oneOf:\n              - $ref: ../../schemas/StartedResponse.yaml\n              - $ref: ../../schemas/ErrorEnvelope.yaml",
    "            $ref: ../../schemas/StartedResponse.yaml",
  ]);

  expect(found).toContain("coreclaw/answer-envelope schemas/StartedResponse.yaml:1");
});

test("an error envelope that admits the code of success is reported", async () => {
  const found = await findings(["schemas/ErrorEnvelope.yaml", "    not:\n      const: 0\n", ""]);

  expect(found).toContain("coreclaw/answer-envelope schemas/ErrorEnvelope.yaml:1");
});

test("a success envelope whose code is optional is reported", async () => {
  const found = await findings(["schemas/StartedResponse.yaml", "[code, data]", "[data]"]);

  expect(found).toContain("coreclaw/answer-envelope schemas/StartedResponse.yaml:1");
});

test("an error response without a body is reported", async () => {
  const found = await findings([
    "paths/runs/api@run@list.yaml",
    "      $ref: ../../responses/InvalidRequest.yaml",
    "      description: Nothing.",
  ]);

  expect(found).toContain("coreclaw/answer-envelope paths/runs/api@run@list.yaml:45");
});
