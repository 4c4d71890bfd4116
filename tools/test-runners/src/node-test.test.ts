import { expect, test } from "vitest";
import { commandsIn, filesIn } from "./guide.ts";
import { Project } from "./project.ts";
import { spoil } from "./spoil.ts";

test("what the guide shows of Node's own runner passes, and can fail", async () => {
  const files = filesIn("Any other runner");
  const [command = ""] = commandsIn("Any other runner");
  await using project = await Project.create();

  await project.write(files);
  const right = await project.run(command);
  await project.write(spoil(files, { "orders.test.mjs": [["max_results: 3", "max_results: 2"]] }));
  const wrong = await project.run(command);

  expect([right.exitCode, ...countsIn(right.output)]).toEqual([0, "tests 1", "pass 1", "fail 0"]);
  expect([wrong.exitCode, ...countsIn(wrong.output)]).toEqual([1, "tests 1", "pass 0", "fail 1"]);
});

function countsIn(output: string): string[] {
  return [...output.matchAll(/^ℹ ((?:tests|pass|fail) \d+)$/gm)].map(([, count = ""]) => count);
}
