import { expect, test } from "vitest";
import { filesIn } from "./guide.ts";
import { Project } from "./project.ts";
import { spoil } from "./spoil.ts";

const SECTIONS = ["Vitest", "Playwright", "MSW"];
const FILES = Object.fromEntries(
  SECTIONS.flatMap((section) => Object.entries(filesIn(section))).filter(([name]) =>
    name.endsWith(".ts"),
  ),
);
/** As strict as a reader's project may be; what lies in `node_modules` is checked by its own makers. */
const TSCONFIG = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: "es2022",
    module: "nodenext",
    lib: ["es2023", "dom", "dom.iterable", "esnext.disposable"],
    types: ["node"],
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  },
};

test("what the guide shows compiles, and a wrong option does not", async () => {
  await using project = await Project.create();
  await project.write({
    ...FILES,
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify(TSCONFIG),
  });
  const right = await project.run("npx tsc");
  await project.write(
    spoil(FILES, {
      "vitest.config.ts": [["balance: 5", 'balance: "5"']],
      "busy.test.ts": [["faults: [", "fault: ["]],
    }),
  );
  const wrong = await project.run("npx tsc");

  expect(right).toEqual({ exitCode: 0, output: "" });
  expect(wrong.output.match(/^[\w.]+(?=\(\d+,\d+\): error)/gm)).toEqual([
    "busy.test.ts",
    "vitest.config.ts",
  ]);
});
