import { expect, test } from "vitest";
import { interleave } from "./interleave.ts";

test("every target has its turn in every round, and each round begins with another one", async () => {
  const turns: string[] = [];

  await interleave(["a", "b", "c"], 4, async (target, round) => void turns.push(target + round));

  expect(turns.join(" ")).toBe("a0 b0 c0 b1 c1 a1 c2 a2 b2 a3 b3 c3");
});
