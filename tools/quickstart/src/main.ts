import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createCall } from "@coreclaw/client";
import { startSimulator } from "@coreclaw/mock";
import { receiveCallbacks } from "./callback-receiver.ts";
import { liveSteps } from "./live-steps.ts";
import { mockSteps } from "./mock-steps.ts";
import { runSteps } from "./run-steps.ts";

const print = (text: string) => void process.stdout.write(text);

async function againstTheMock(): Promise<boolean> {
  // Each look at the run moves its time on by some seconds, so that nobody has to wait for them.
  await using mock = await startSimulator({ clock: { poll: 4_000 } });
  await using receiver = await receiveCallbacks();
  print(
    `\nA simulated CoreClaw listens on ${mock.url}. One Worker, from the search to its rows:\n\n`,
  );
  const call = createCall({ baseUrl: mock.url, apiKey: "any-text-will-do" });
  const folder = await mkdtemp(join(tmpdir(), "coreclaw-"));
  const story = { call, receiver, folder, pauseMs: 150, worker: "", run: "" };
  return await runSteps(mockSteps, story, print);
}

async function againstTheLiveApi(): Promise<boolean> {
  print("\nReading from the live API; nothing is started:\n\n");
  return await runSteps(liveSteps, { call: createCall() }, print);
}

/** Undefined when there is an argument that `start` does not know. */
function readArguments(): { live: boolean } | undefined {
  try {
    return parseArgs({ options: { live: { type: "boolean", default: false } } }).values;
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const options = readArguments();
  if (options === undefined) return complain("start takes no argument but --live.");
  const { live } = options;
  if (live && !process.env["CORECLAW_API_KEY"]) {
    return complain("--live needs your API key: set CORECLAW_API_KEY.");
  }
  const held = live ? await againstTheLiveApi() : await againstTheMock();
  print(
    held
      ? "\nEvery answer was what the contract promises.\n"
      : "\nStopped at the first answer that was not.\n",
  );
  return held ? 0 : 1;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1; // no step was reached: the mock did not start, or an option of the client is wrong
}
