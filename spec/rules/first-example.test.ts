import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

const bad = "            bad_key:\n              $ref: ../../examples/ErrorEnvelope.bad_key.yaml\n";

test("another example before `ok` is reported at the examples", async () => {
  const found = await findings(
    ["paths/runs/api@run.yaml", bad, ""],
    [
      "paths/runs/api@run.yaml",
      "            ok:\n              $ref: ../../examples/Started",
      `${bad}            ok:\n              $ref: ../../examples/Started`,
    ],
  );

  expect(found).toEqual(["coreclaw/first-example paths/runs/api@run.yaml:30"]);
});

test("a 401 without the example that a plain mock serves is reported", async () => {
  const found = await findings([
    "responses/KeyRefused.yaml",
    "      bad_key:",
    "      key_expired:",
  ]);

  expect(found).toContain("coreclaw/first-example responses/KeyRefused.yaml:6");
});

test("an example in the schema of a body would be served first, so it is reported", async () => {
  const found = await findings([
    "schemas/ErrorEnvelope.yaml",
    "minProperties: 2",
    "minProperties: 2\nexamples:\n  - code: 5\n    message: No",
  ]);

  expect(found).toContain("coreclaw/first-example schemas/ErrorEnvelope.yaml:5");
});

test("that holds for the body of a callback too", async () => {
  const found = await findings([
    "callbacks/runChanged.yaml",
    "            $ref: ../schemas/RunCallback.yaml",
    "            $ref: ../schemas/Page.yaml",
  ]);

  expect(found).toContain("coreclaw/first-example schemas/Page.yaml:14");
});
