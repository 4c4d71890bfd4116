import { describe, expect, test } from "vitest";
import type { DocumentedOperation } from "./document.ts";
import type { Judge } from "./judges/judge.ts";
import type { Stage } from "./stage.ts";
import { wrongBodies } from "./wrong-bodies.ts";

/** Validators are no proof before they are proven: each must refuse what is wrong, and no more. */
export function validatorTests(stage: Stage, operation: DocumentedOperation): void {
  describe.each(operation.statuses)("the validators for %i", (status) => {
    test("refuse every wrong body", async () => {
      for (const [by, judge] of judges(stage)) {
        for (const { name, value } of wrongBodies(operation, status)) {
          const findings = await judge(operation, status, value);
          stage.coverage.canary(operation, findings.length > 0);
          expect(findings, `${by} on ${name}`).not.toEqual([]);
        }
      }
      stage.coverage.validator(operation, status);
    });

    test("find nothing in the examples", async () => {
      const right = operation.examples.filter((example) => example.status === status);
      for (const [by, judge] of judges(stage)) {
        for (const { name, value } of right) {
          expect(await judge(operation, status, value), `${by} on ${name}`).toEqual([]);
        }
      }
    });
  });
}

function judges({ target }: Stage): [string, Judge][] {
  const found = Object.entries(target.judges);
  if (found.length === 0) throw new Error("There is nobody to judge.");
  return found;
}
