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

function readArguments(): { live: boolean } {
  const { values } = parseArgs({ options: { live: { type: "boolean", default: false } } });
  return values;
}

async function main(): Promise<number> {
  const { live } = readArguments();
  if (live && !process.env["CORECLAW_API_KEY"]) {
    process.stderr.write("--live needs your API key: set CORECLAW_API_KEY.\n");
    return 2;
  }
  const held = live ? await againstTheLiveApi() : await againstTheMock();
  print(
    held
      ? "\nEvery answer was what the contract promises.\n"
      : "\nStopped at the first answer that was not.\n",
  );
  return held ? 0 : 1;
}

process.exitCode = await main();
