import { watch as watchFiles } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Arguments } from "./cli-arguments.ts";
import { type Generated, generate } from "./generate.ts";

/** Milliseconds of quiet before a change counts: editors save in several steps. */
const quietMs = 50;

/**
 * Generates now, and again whenever something in the document's folder changes, until `signal` stops it. A document
 * that is not right at one moment is reported by `round`, and the watch goes on.
 */
export async function watch(
  asked: Arguments,
  round: (again: () => Promise<Generated>) => Promise<Generated | undefined>,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  const folder = dirname(resolve(asked.document));
  let last = await round(() => generate(asked));
  try {
    const changes = watchFiles(folder, { recursive: true, signal });
    for await (const { filename } of changes) {
      const known = last?.sources.some((path) => path.endsWith(filename ?? ""));
      if (last && !known && !/\.(ya?ml|json)$/.test(filename ?? "")) continue;
      await quiet();
      last = (await round(() => generate(asked))) ?? last;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return 0;
}

function quiet(): Promise<void> {
  return new Promise((done) => setTimeout(done, quietMs));
}
