import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { type GenerateOptions, generate, write } from "../src/index.ts";
import { compile, compilers, strictest } from "./support/compile.ts";
import { documentWith } from "./support/read.ts";
import { library, scratchWith } from "./support/scratch.ts";

/** Each way for an import to end, and what a project sets that uses it. */
const extensions = [
  [".js", {}],
  [".ts", { allowImportingTsExtensions: true }],
  ["", { module: "preserve", moduleResolution: "bundler" }],
] as const;

/** A program that brings its own types for the seam, and calls through it. */
function program(importExtension: string): string {
  return `import { getBook, type Book } from "./own-runtime/index${importExtension}";
import type { Call } from "./call${importExtension}";

export function read(call: Call): Promise<Book> {
  return getBook(call, { book: "moby-dick" }, { timeoutMs: 1_000 });
}
`;
}

describe.each(Object.entries(compilers))("%s", (_, compiler) => {
  test.each(extensions)(
    'takes generated code under every strict flag, where imports end in "%s"',
    async (importExtension, options) => {
      const folder = await scratchWith({ "empty.json": documentWith({}) });
      const into = async (name: string, asked: GenerateOptions) =>
        write(join(folder, name), await generate({ importExtension, ...asked }));
      await into("library", { document: library });
      await into("own-runtime", { document: library, runtime: `../call${importExtension}` });
      await into("empty", { document: join(folder, "empty.json") });
      await writeFile(
        join(folder, "call.ts"),
        `export type * from "./library/runtime${importExtension}";\n`,
      );
      await writeFile(join(folder, "program.ts"), program(importExtension));

      expect(await compile(compiler, folder, options)).toBe("");
    },
  );
});

test("the flags are all that the compiler has to check types more strictly", () => {
  const flags = typeCheckingFlags();
  const set = Object.keys(strictest);

  expect(flags).toContain("exactOptionalPropertyTypes");
  expect(flags.filter((flag) => !set.includes(flag))).toEqual([]);
});

/** The flags under "Type Checking" in the compiler's reference, but for those that `strict` sets. */
function typeCheckingFlags(): string[] {
  const { optionDeclarations } = ts as unknown as {
    readonly optionDeclarations: readonly {
      readonly name: string;
      readonly strictFlag?: boolean;
      readonly category?: { readonly message: string };
    }[];
  }; // internal, and the only list that cannot be out of date
  return optionDeclarations
    .filter(({ category, strictFlag }) => category?.message === "Type Checking" && !strictFlag)
    .map(({ name }) => name);
}
