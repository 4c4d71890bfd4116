import { readFile } from "node:fs/promises";
import { type Arguments, help, parseArguments } from "./cli-arguments.ts";
import { check, type Generated, generate, write } from "./generate.ts";
import { linkDeclarations } from "./link/link-declarations.ts";
import { tellDrift, tellError, tellProblems } from "./report.ts";
import { watch } from "./watch.ts";

/** Where a command writes; passed in, so that tests read it. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Runs the command line `argv`, and gives its exit code: 0 done, 1 not right, 2 usage.
 *
 * @param untilStopped Gives the signal that ends a watch; asked only when there is one.
 */
export async function run(
  argv: readonly string[],
  streams: Streams,
  untilStopped: () => AbortSignal,
): Promise<number> {
  let asked: Arguments | undefined;
  try {
    const told = parseArguments(argv);
    if (told === "help") return say(streams, help);
    if (told === "version") return say(streams, `${await version()}\n`);
    asked = told;
    if (asked.mode === "check") return await checkOnce(asked, streams);
    if (asked.mode === "link") return await linkOnce(asked, streams);
    if (asked.mode === "watch") return await watchOn(asked, streams, untilStopped());
    await writeOnce(asked, streams);
    return 0;
  } catch (error) {
    const { text, exitCode } = tellError(error, asked);
    streams.err(text);
    return exitCode;
  }
}

async function writeOnce(asked: Arguments, streams: Streams): Promise<Generated> {
  const generated = await generate(asked);
  streams.err(tellProblems(generated.warnings, asked));
  const changed = await write(asked.out, generated);
  const what = changed.length === 0 ? "nothing changed" : `wrote ${changed.join(", ")}`;
  streams.out(`${asked.out}: ${generated.operations} operations, ${what}\n`);
  return generated;
}

async function checkOnce(asked: Arguments, streams: Streams): Promise<number> {
  const generated = await generate(asked);
  streams.err(tellProblems(generated.warnings, asked));
  const drift = await check(asked.out, generated);
  if (!drift) return say(streams, `${asked.out}: ${generated.operations} operations, up to date\n`);
  streams.err(tellDrift(drift, asked));
  return 1;
}

async function linkOnce({ document, out }: Arguments, streams: Streams): Promise<number> {
  const linked = await linkDeclarations({ document, declarations: out });
  return say(streams, `${out}: ${linked} names lead into ${document}\n`);
}

/** A document or folder that is not right is reported, and watched on. */
async function watchOn(asked: Arguments, streams: Streams, signal: AbortSignal): Promise<number> {
  const round = () =>
    writeOnce(asked, streams).catch((error: unknown) => {
      streams.err(tellError(error, asked).text);
      return undefined;
    });
  await watch(asked, round, signal);
  return 0;
}

function say(streams: Streams, text: string): number {
  streams.out(text);
  return 0;
}

async function version(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version; // our own package.json
}
