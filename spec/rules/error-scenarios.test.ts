import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

const start = "paths/runs/api@run.yaml";

test("a listed code that the table does not have is reported at the code", async () => {
  const found = await findings([start, "[4000, 20001]", "[4000, 20001, 777]"]);

  expect(found).toEqual([`coreclaw/error-scenarios ${start}:7`]);
});

test("a listed code whose status the operation does not have is reported", async () => {
  const found = await findings([
    start,
    "    '401':\n      $ref: ../../responses/KeyRefused.yaml\n",
    "",
  ]);

  expect(found).toContain(`coreclaw/error-scenarios ${start}:7`);
});

test("a listed code without its example under 200 is reported where it is missing", async () => {
  const found = await findings([
    start,
    "            bad_key:\n              $ref: ../../examples/ErrorEnvelope.bad_key.yaml\n",
    "",
  ]);

  expect(found).toEqual([`coreclaw/error-scenarios ${start}:31`]);
});

test("a listed code without its example at its status is reported where it is missing", async () => {
  const found = await findings(["openapi.yaml", "status: 401", "status: 400"]);

  expect(found).toContain("coreclaw/error-scenarios responses/InvalidRequest.yaml:7");
});

test("an example of a code that is not listed is reported", async () => {
  const found = await findings([start, "[4000, 20001]", "[4000]"]);

  expect(found).toContain("coreclaw/error-scenarios examples/ErrorEnvelope.bad_key.yaml:1");
});

test("an example that holds another code than its name says is reported at the code", async () => {
  const found = await findings(["examples/ErrorEnvelope.bad_key.yaml", "20001", "20002"]);

  expect(found).toContain("coreclaw/error-scenarios examples/ErrorEnvelope.bad_key.yaml:3");
});

test("a success cannot be shown at the status of an error", async () => {
  const found = await findings([
    "responses/KeyRefused.yaml",
    "    examples:\n",
    "    examples:\n      ok:\n        $ref: ../examples/StartedResponse.ok.yaml\n",
  ]);

  expect(found).toContain("coreclaw/error-scenarios examples/StartedResponse.ok.yaml:1");
});

test("no_code must hold null", async () => {
  const found = await findings([
    "responses/KeyRefused.yaml",
    "      bad_key:\n",
    "      no_code:\n        value:\n          code: 5\n          message: No\n      bad_key:\n",
  ]);

  expect(found).toContain("coreclaw/error-scenarios responses/KeyRefused.yaml:9");
});
