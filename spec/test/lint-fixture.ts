import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type Config, getLineColLocation, lint, loadConfig } from "@redocly/openapi-core";
import { packageDir } from "../scripts/redocly.ts";

/** Text to find once in a file and what to put in its place; a file's own name, to rename the file. */
export type Edit = readonly [file: string, from: string, to: string];

const sound = join(import.meta.dirname, "fixtures/sound");
let config: Promise<Config> | undefined;

/** A copy of the sound document with `edits` made; `use` gets its folder, which is then removed. */
export async function withFixture<T>(
  edits: readonly Edit[],
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "coreclaw-fixture-"));
  try {
    cpSync(sound, folder, { recursive: true });
    for (const edit of edits) apply(folder, edit);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Lints the sound document with `edits` made, under the rules of this package, and gives the
 * findings as `rule file:line`.
 */
export function findings(...edits: Edit[]): Promise<string[]> {
  return withFixture(edits, async (folder) => {
    config ??= loadConfig({ configPath: join(packageDir, "redocly.yaml") });
    const problems = await lint({ ref: join(folder, "openapi.yaml"), config: await config });
    return problems.map(({ ruleId, location: [location] }) => {
      if (!location) return ruleId;
      const { line } = getLineColLocation(location).start;
      return `${ruleId} ${relative(folder, location.source.absoluteRef)}:${line}`;
    });
  });
}

function apply(folder: string, [file, from, to]: Edit): void {
  const path = join(folder, file);
  if (from === file) {
    renameSync(path, join(folder, to));
    return;
  }
  const text = readFileSync(path, "utf8");
  if (text.split(from).length !== 2) throw new Error(`${file} must hold once: ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}
