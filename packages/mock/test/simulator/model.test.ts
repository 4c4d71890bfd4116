import * as fc from "fast-check";
import { expect, test } from "vitest";
import { story } from "./model/commands.ts";
import { playStory } from "./model/play.ts";
import { REGRESSIONS } from "./model/regressions.ts";

// A failure prints its seed, its path and the shortest story: add that to the regressions. The seed
// alone plays it again: MODEL_SEED=… vitest run test/simulator/model.test.ts
const { MODEL_SEED, MODEL_STORIES = "300" } = process.env;
const seed = MODEL_SEED === undefined ? {} : { seed: Number(MODEL_SEED) };

test("300 stories of about forty starts, aborts, waits and looks break no promise", async () => {
  const result = await fc.check(fc.asyncProperty(story, playStory), {
    numRuns: Number(MODEL_STORIES),
    ...seed,
  });

  expect(result.failed ? fc.defaultReportMessage(result) : "no failure").toBe("no failure");
});

test.each(Object.entries(REGRESSIONS))("it does not come back: %s", async (_, known) => {
  await expect(playStory(known)).resolves.toBeUndefined();
});
