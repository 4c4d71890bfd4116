import { OTHER_READINGS } from "@coreclaw/mock";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import { Stage } from "./stage.ts";
import { startStory } from "./stories/start-story.ts";
import { simulatorWith } from "./targets/targets.ts";

/**
 * On the other side of everything, a start that waits tells a slug alone, and so hides one more
 * disagreement: whether the times beside that slug are seconds.
 */
describe("simulator, other readings, whose waiting starts tell the rows", () => {
  const readings = { ...OTHER_READINGS, "waiting-start": "rows" } as const;
  const stage = new Stage(simulatorWith("simulator, times in seconds", readings));
  beforeAll(() => stage.open());
  afterEach(({ task }) => stage.settle(task.result?.state !== "fail"));
  afterAll(() => stage.close());

  startStory(stage);
});
