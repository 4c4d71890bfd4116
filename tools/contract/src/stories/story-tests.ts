import { describe } from "vitest";
import type { Stage } from "../stage.ts";
import { accountStory } from "./account-story.ts";
import { choiceStory } from "./choice-story.ts";
import { codeTests } from "./code-tests.ts";
import { endingStory } from "./ending-story.ts";
import { exportStory } from "./export-story.ts";
import { runStory } from "./run-story.ts";
import { slugStory } from "./slug-story.ts";
import { startStory } from "./start-story.ts";

/** What only a server can show that remembers. */
export function storyTests(stage: Stage): void {
  describe("a run", () => runStory(stage));
  describe("files", () => exportStory(stage));
  describe("the ends of runs", () => endingStory(stage));
  describe("starts", () => startStory(stage));
  describe("an account", () => accountStory(stage));
  describe("choices", () => choiceStory(stage));
  describe("slugs", () => slugStory(stage));
  describe("codes", () => codeTests(stage));
}
