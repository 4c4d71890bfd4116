import { readFile } from "node:fs/promises";
import { type Arguments, help, parseArguments, UsageError } from "./cli-arguments.ts";
import { check, type Generated, generate, write } from "./generate.ts";
import { linkDeclarations } from "./link/link-declarations.ts";
import type { Drift } from "./output/drift.ts";
import { OutputError } from "./output/folder.ts";
import { DocumentError, formatProblem } from "./problem.ts";
import { watch } from "./watch.ts";

/** Where a command writes; passed in, so that tests read it. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs the command line `argv`, and gives its exit code: 0 done, 1 not right, 2 usage. */
export async function run(
  argv: readonly string[],
  streams: Streams,
  signal?: AbortSignal,
): Promise<number> {
  try {
    const asked = parseArguments(argv);
    if (asked === "help") return say(streams, help);
    if (asked === "version") return say(streams, `${await version()}\n`);
    if (asked.mode === "check") return await checkOnce(asked, streams);
    if (asked.mode === "link") return await linkOnce(asked, streams);
    if (asked.mode === "write") return await writeOnce(asked, streams);
    return await watch(
      asked,
      (again) =>
        guarded(
          () => again().then((generated) => writeGenerated(asked, generated, streams)),
          streams,
        ),
      signal,
    );
  } catch (error) {
    return failed(error, streams);
  }
}

async function writeOnce(asked: Arguments, streams: Streams): Promise<number> {
  await writeGenerated(asked, await generate(asked), streams);
  return 0;
}

async function writeGenerated(
  asked: Arguments,
  generated: Generated,
  streams: Streams,
): Promise<Generated> {
  warn(generated, streams);
  const changed = await write(asked.out, generated);
  const what = changed.length === 0 ? "nothing changed" : `wrote ${changed.join(", ")}`;
  streams.out(`${asked.out}: ${generated.operations} operations, ${what}\n`);
  return generated;
}

async function linkOnce({ document, out }: Arguments, streams: Streams): Promise<number> {
  const linked = await linkDeclarations({ document, declarations: out });
  return say(streams, `${out}: ${linked} names lead into ${document}\n`);
}

async function checkOnce(asked: Arguments, streams: Streams): Promise<number> {
  const generated = await generate(asked);
  warn(generated, streams);
  const drift = await check(asked.out, generated);
  if (drift) {
    streams.err(describe(drift, asked));
    return 1;
  }
  return say(streams, `${asked.out}: ${generated.operations} operations, up to date\n`);
}

function describe(drift: Drift, { out, document }: Arguments): string {
  const lines = [
    ...drift.changed.map((name) => `  changed  ${name}`),
    ...drift.added.map((name) => `  new      ${name}`),
    ...drift.removed.map((name) => `  gone     ${name}`),
    ...drift.edited.map((name) => `  edited by hand: ${name}`),
  ];
  const told = lines.length > 0 ? lines : ["  no operation changed, but what surrounds them did"];
  return `${out} is not what ${document} gives now.\n${told.join("\n")}\n  files    ${drift.files.join(", ")}\nRun the same command without --check, and commit the result.\n`;
}

function warn({ warnings }: Generated, streams: Streams): void {
  for (const problem of warnings) streams.err(`${formatProblem(problem)}\n`);
}

/** Runs one round of a watch; a document that is not right is reported, and watched on. */
async function guarded<T>(round: () => Promise<T>, streams: Streams): Promise<T | undefined> {
  try {
    return await round();
  } catch (error) {
    failed(error, streams);
    return undefined;
  }
}

function failed(error: unknown, streams: Streams): number {
  if (error instanceof UsageError) {
    streams.err(`${error.message}\nSee coreclaw-generator --help.\n`);
    return 2;
  }
  if (error instanceof DocumentError) {
    const { length } = error.problems;
    streams.err(
      `${error.message}\n${length} ${length === 1 ? "problem" : "problems"}; nothing was written.\n`,
    );
    return 1;
  }
  if (error instanceof OutputError) {
    streams.err(`${error.message}\nNothing was written.\n`);
    return 1;
  }
  throw error;
}

function say(streams: Streams, text: string): number {
  streams.out(text);
  return 0;
}

async function version(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version; // our own package.json
}
