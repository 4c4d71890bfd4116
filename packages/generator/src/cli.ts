import { run } from "./run.ts";

/** The first Ctrl-C ends a watch in peace; where nothing is watched, it ends the process as always. */
function untilStopped(): AbortSignal {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  return stop.signal;
}

const streams = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};
process.exitCode = await run(process.argv.slice(2), streams, untilStopped);
