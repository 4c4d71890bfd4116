import { describe, expect, test } from "vitest";
import type { InputDescriptor } from "../../generated/models.ts";
import tables from "./cases.json" with { type: "json" };
import { checkCustom } from "./check-custom.ts";
import type { InputProblem } from "./input-problem.ts";

for (const { form, descriptor, cases } of tables) {
  describe(form, () => {
    for (const { title, custom, problems, warnings } of cases) {
      test(title, () => {
        const check = checkCustom(asForm(descriptor), custom);

        expect(fields(check.problems)).toEqual(problems);
        expect(fields(check.warnings)).toEqual(warnings);
      });
    }
  });
}

test("the table covers eighty inputs and more, each with a title of its own", () => {
  const titles = tables.flatMap(({ form, cases }) => cases.map(({ title }) => `${form}: ${title}`));

  expect(titles.length).toBeGreaterThanOrEqual(80);
  expect(new Set(titles).size).toBe(titles.length);
});

function fields(found: readonly InputProblem[]): string[] {
  return found.map((problem) => problem.field);
}

/** Some forms of the table break the rules of forms, as some forms of Workers do. */
function asForm(descriptor: unknown): InputDescriptor {
  return descriptor as InputDescriptor;
}
