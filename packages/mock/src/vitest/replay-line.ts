import { relative } from "node:path";
import { shellWord } from "../front/shell-word.ts";
import { SEED_VARIABLE } from "./seed.ts";

/** The part of a Vitest test that says how to run it alone. */
export interface RunnableTest {
  readonly name: string;
  readonly suite?: NamedSuite | undefined;
  readonly file: { readonly filepath: string; readonly projectName?: string | undefined };
}

interface NamedSuite {
  readonly name: string;
  readonly suite?: NamedSuite | undefined;
}

/** One line for a POSIX shell in the folder `cwd`: the same test, and the same chances in it. */
export function replayLine(test: RunnableTest, seed: string, cwd: string): string {
  const { filepath, projectName } = test.file;
  const project = projectName ? ["--project", shellWord(projectName)] : [];
  const file = shellWord(relative(cwd, filepath));
  const command = ["npx vitest run", ...project, file, "-t", shellWord(patternOf(test))];
  return `${SEED_VARIABLE}=${shellWord(seed)} ${command.join(" ")}`;
}

/** Matches the full name of the test and no other. Vitest 5 writes ` > ` between its parts. */
function patternOf(test: RunnableTest): string {
  const names: string[] = [];
  for (let part: NamedSuite | undefined = test; part !== undefined; part = part.suite) {
    names.unshift(literally(part.name));
  }
  return `^${names.join(" (> )?")}$`;
}

/** As a regular expression in one line: a name may be made from any value. */
function literally(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "[^]");
}
