import { parseArgs } from "node:util";
import { createCall } from "@coreclaw/client";
import { startMock } from "@coreclaw/mock";
import { liveSteps } from "./live-steps.ts";
import { mockSteps } from "./mock-steps.ts";
import { runSteps } from "./run-steps.ts";

const print = (text: string) => void process.stdout.write(text);

async function againstTheMock(): Promise<boolean> {
  await using mock = await startMock({ engine: "prism", port: 0 });
  print(
    `\nA mock of the CoreClaw API listens on ${mock.url}. One Worker, from the search to its rows:\n\n`,
  );
  const call = createCall({ baseUrl: mock.url, apiKey: "any-text-will-do" });
  return await runSteps(mockSteps, { call, worker: "", run: "" }, print);
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
