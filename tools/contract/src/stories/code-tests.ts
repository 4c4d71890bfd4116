import { createCall } from "@coreclaw/client";
import { describe, test } from "vitest";
import { argumentsFor, generatedFunction, outcome } from "../calling.ts";
import { documentedOperations } from "../document.ts";
import { expectRefused } from "../expectations.ts";
import { provocableCodes, saidFor } from "../reach.ts";
import type { Stage } from "../stage.ts";
import { provocationOf } from "./provocations.ts";

/** Every code of every operation, brought about by what a caller does, and asked for by name. */
export function codeTests(stage: Stage): void {
  const { readings } = stage.plan;

  describe.each(documentedOperations)("$id", (operation) => {
    // Invalid requests have tests of their own.
    const provoked = provocableCodes(operation).flatMap((code) => {
      const provocation = provocationOf(code);
      return provocation ? [{ ...provocation, said: saidFor(code, readings) }] : [];
    });

    test.each(provoked)("says $said to $what", async ({ act, said }) => {
      const got = await outcome(act(stage, operation));

      expectRefused(operation, said, readings, got);
    });

    test.each(operation.codes)("says $code when $scenario is preferred", async (documented) => {
      const { code, scenario } = documented;
      const headers = { prefer: `scenario=${scenario}` };
      const call = createCall({ baseUrl: stage.target.url, apiKey: stage.key(), headers });

      const got = await outcome(
        generatedFunction(operation.id)(call, argumentsFor(operation, "ok")),
      );

      expectRefused(operation, code, readings, got);
      stage.coverage.scenario(operation, code);
    });
  });
}
