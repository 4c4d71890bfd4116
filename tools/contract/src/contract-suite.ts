import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { documentedOperations } from "./document.ts";
import { exampleTests } from "./example-tests.ts";
import { refusalTests } from "./refusal-tests.ts";
import { Stage } from "./stage.ts";
import { storyTests } from "./stories/story-tests.ts";
import type { TargetPlan } from "./targets/target.ts";
import { validatorTests } from "./validator-tests.ts";

/** Everything that a server has to show that claims to speak the contract. */
export function contractSuite(plan: TargetPlan): void {
  describe(plan.name, () => {
    const stage = new Stage(plan);
    beforeAll(() => stage.open());
    afterEach(({ task }) => stage.settle(task.result?.state !== "fail"));
    afterAll(async () => {
      await stage.close();
      const { coverage } = stage;
      process.stdout.write(
        `\ncontract coverage of the target ${plan.name}\n\n${coverage.report()}`,
      );
    });

    describe.each(documentedOperations)("$id", (operation) => {
      exampleTests(stage, operation);
      refusalTests(stage, operation);
      validatorTests(stage, operation);
    });
    if (plan.plays) storyTests(stage);

    test("all that is documented was proven", () => {
      expect(documentedOperations).toHaveLength(13);
      expect(stage.coverage.missing()).toEqual([]);
    });
  });
}
