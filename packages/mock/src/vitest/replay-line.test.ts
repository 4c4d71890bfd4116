import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { replayLine } from "./replay-line.ts";

const file = { filepath: "/home/me/shop/test/orders.test.ts" };
const cwd = "/home/me/shop";

test("a line names the seed, the file and the test", () => {
  expect(replayLine({ name: "orders arrive", file }, "7", cwd)).toBe(
    "CORECLAW_MOCK_SEED=7 npx vitest run test/orders.test.ts -t '^orders arrive$'",
  );
});

test("the project is named where there are several", () => {
  const inProject = { ...file, projectName: "chaos monkey" };

  expect(replayLine({ name: "a", file: inProject }, "7", cwd)).toBe(
    "CORECLAW_MOCK_SEED=7 npx vitest run --project 'chaos monkey' test/orders.test.ts -t '^a$'",
  );
});

describe("the name", () => {
  const outer = { name: "orders (new)" };
  const suite = { name: "when $HOME is 'here'", suite: outer };
  const name = 'cost `1 + 1`, "two\\2"\nlines\u2028 \u001b[31mred; rm -rf ~';
  const line = replayLine({ name, suite, file }, "it's 7", cwd);
  // What the shell makes of the line, when all that it could run is told apart from its words.
  const words = execFileSync("sh", [
    "-c",
    `npx() { printf '%s\\0' "$CORECLAW_MOCK_SEED" "$@"; }\n${line}`,
  ])
    .toString()
    .split("\0");
  const pattern = new RegExp(words[5] ?? "");

  test("stands in one line and comes through the shell as it is", () => {
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}]/u);
    expect(words.slice(0, 5)).toEqual(["it's 7", "vitest", "run", "test/orders.test.ts", "-t"]);
  });

  test.each([" ", " > "])("matches the test where Vitest joins names with %j", (joint) => {
    const full = [outer.name, suite.name, name].join(joint);

    expect(full).toMatch(pattern);
    expect(`${full}!`).not.toMatch(pattern);
    expect(`more ${full}`).not.toMatch(pattern);
  });
});
