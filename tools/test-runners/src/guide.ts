import { readFileSync } from "node:fs";

/** The page for people who test their own code. */
export const GUIDE = readFileSync(
  new URL("../../../packages/mock/docs/in-your-tests.md", import.meta.url),
  "utf8",
);

/** A fenced block of the guide. */
export interface Block {
  /** The heading of the second level that it stands under. */
  readonly section: string;
  readonly language: string;
  /** The file that its first line names, in a comment; undefined for a command or an output. */
  readonly file: string | undefined;
  readonly text: string;
}

export const BLOCKS: readonly Block[] = GUIDE.split(/^## /m).slice(1).flatMap(blocksOf);

function blocksOf(text: string): Block[] {
  const section = text.slice(0, text.indexOf("\n"));
  const fences = text.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...fences].map(([, language = "", text = ""]) => {
    const [, file] = /^\/\/ (\S+\.\w+)\n/.exec(text) ?? [];
    return { section, language, file, text };
  });
}

export function blocksIn(section: string): Block[] {
  return BLOCKS.filter((block) => block.section === section);
}

/** The files of a section, by name. */
export function filesIn(section: string): Record<string, string> {
  const files = blocksIn(section).filter(({ file }) => file !== undefined);
  return Object.fromEntries(files.map(({ file, text }) => [file, text]));
}

/** The commands of a section, but for those that install something. */
export function commandsIn(section: string): string[] {
  return blocksIn(section)
    .filter(({ language }) => language === "sh")
    .map(({ text }) => text.trim())
    .filter((text) => !text.startsWith("npm install "));
}
