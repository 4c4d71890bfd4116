import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { BenchError } from "./benchmark.ts";
import { freePort } from "./free-port.ts";

export interface ServerCommand {
  readonly name: string;
  /** The arguments of Node that start the server on a port of this machine. */
  readonly args: (port: number) => readonly string[];
}

export interface RunningServer extends AsyncDisposable {
  /** For example `http://127.0.0.1:4010`, without a slash at the end. */
  readonly origin: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to the first good answer. */
  readonly startMs: number;
}

/** Whether the server at an origin gives a good answer; a rejection is no answer yet. */
export type IsReady = (origin: string) => Promise<boolean>;

/**
 * Starts a server as a process of its own, on a free port, and waits for its first good answer.
 * It ends with the block that holds it, or with this process at the latest.
 *
 * @throws {BenchError} The process ended, or gave no good answer within a minute.
 */
export async function startServer(
  command: ServerCommand,
  isReady: IsReady,
): Promise<RunningServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, command.args(port), {
    stdio: ["ignore", "ignore", "pipe"],
    // As users start them. NODE_ENV=production would make Prism 5.16.0 fork, which fails in it.
    env: { ...process.env, NODE_ENV: undefined, DO_NOT_TRACK: "1" },
  });
  const endWithUs = () => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  const end = async () => {
    await endProcess(child);
    process.off("exit", endWithUs);
  };
  try {
    await untilReady(command.name, child, () => isReady(origin));
    const { pid = 0 } = child;
    return { origin, pid, startMs: performance.now() - startedAt, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

const PATIENCE_MS = 60_000;
const PAUSE_MS = 3;

async function untilReady(
  name: string,
  child: ChildProcess,
  isReady: () => Promise<boolean>,
): Promise<void> {
  const complaints: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => complaints.push(text));
  const said = () => complaints.join("").trim().slice(-500) || "it said nothing";
  for (const endsAt = performance.now() + PATIENCE_MS; performance.now() < endsAt; ) {
    if (await isReady().catch(() => false)) return;
    if (hasEnded(child)) throw new BenchError(`${name} ended at its start: ${said()}`);
    await sleep(PAUSE_MS);
  }
  throw new BenchError(`${name} gave no good answer within a minute: ${said()}`);
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const stubborn = setTimeout(() => child.kill("SIGKILL"), 2_000);
  await ended;
  clearTimeout(stubborn);
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
