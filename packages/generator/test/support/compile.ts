import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./command.ts";
import { packageFolder } from "./scratch.ts";

/** The two compilers that generated code is for: TypeScript 5.9, and 7, which the workspace uses. */
export const compilers = {
  "TypeScript 5.9": join(packageFolder, "node_modules/.bin/tsc"),
  "TypeScript 7": join(packageFolder, "../../node_modules/.bin/tsc"),
};

/** Every flag that makes a compiler stricter and says something about a module by itself. */
export const strictest = {
  target: "es2022",
  module: "nodenext",
  lib: ["es2022", "dom"],
  types: [],
  noEmit: true,
  strict: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  declaration: true,
  erasableSyntaxOnly: true,
  exactOptionalPropertyTypes: true,
  isolatedDeclarations: true,
  isolatedModules: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  skipLibCheck: true, // of declaration files; generated files are none
  verbatimModuleSyntax: true,
};

/** Compiles every file under a folder; gives what the compiler prints, nothing when all is well. */
export async function compile(
  compiler: string,
  folder: string,
  options: object = {},
  flags: readonly string[] = [],
): Promise<string> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const compilerOptions = { ...strictest, ...options };
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["**/*.ts"] }),
  );
  const { stdout, stderr } = await run(compiler, ["-p", folder, "--pretty", "false", ...flags], {
    cwd: folder,
  });
  return (stdout + stderr).trim();
}
