import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BenchError } from "./benchmark.ts";

/** The request to repeat: a POST with a key and a JSON body. */
export interface Load {
  readonly url: string;
  readonly key: string;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Half of the answers came within this many milliseconds. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const run = promisify(execFile);
const script = fileURLToPath(new URL("post.lua", import.meta.url));

/**
 * Loads a server with wrk, in one thread.
 *
 * @throws {BenchError} wrk is not installed, or the server did not answer each request with success.
 */
export async function runWrk(load: Load): Promise<LoadResult> {
  const { url, key, body, connections, seconds } = load;
  const options = ["--threads", "1", "--connections", `${connections}`];
  const limits = ["--duration", `${seconds}s`, "--timeout", "10s", "--script", script];
  const { stdout } = await run("wrk", [...options, ...limits, url, "--", key, body]).catch(explain);
  return parseWrk(stdout);
}

/** @throws {BenchError} wrk is not installed. */
export async function requireWrk(): Promise<void> {
  await run("wrk", ["--version"]).catch((error: unknown) => {
    if (isMissing(error)) explain(error);
  }); // it prints its version and fails
}

/**
 * Reads the line that `post.lua` prints at the end.
 *
 * @throws {BenchError} There is none, or not every answer was a success: a server that refuses or
 *   drops what it is asked has not been measured.
 */
export function parseWrk(output: string): LoadResult {
  const line = output.split("\n").find((text) => text.startsWith("bench: "));
  if (line === undefined) throw new BenchError(`wrk printed no result: ${output.trim()}`);
  const figure = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(line)?.[1]);
  const [requests, micros] = [figure("requests"), figure("microseconds")];
  const failed = figure("status_errors") + figure("socket_errors");
  if (failed > 0) throw new BenchError(`${failed} of ${requests} requests failed under load.`);
  return {
    requests,
    requestsPerSecond: requests / (micros / 1e6),
    p50Ms: figure("p50") / 1000,
    p99Ms: figure("p99") / 1000,
  };
}

function explain(error: unknown): never {
  if (!isMissing(error)) throw new BenchError(`wrk failed: ${String(error)}`);
  throw new BenchError(
    "wrk is not on PATH. Install it with `apt-get install wrk` (Debian, Ubuntu) or `brew install wrk` (macOS).",
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
