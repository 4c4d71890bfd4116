import { setFlagsFromString } from "node:v8";
import { loadDocument } from "../document/load-document.ts";
import { isThisMachineOnly } from "../server/control-guard.ts";
import type { RequestEvent } from "../server/request-event.ts";
import { writeServiceWorker } from "../server/write-service-worker.ts";
import { coverageLine } from "../simulator/coverage/coverage-report.ts";
import { startMock } from "../start-mock.ts";
import { VERSION } from "../version.ts";
import { documentBanner, simulatorBanner } from "./banner.ts";
import { type CliArguments, parseArguments } from "./cli-arguments.ts";
import { helpText } from "./help.ts";
import { jsonLine, textLine } from "./request-log.ts";
import { UsageError } from "./usage-error.ts";

export interface CliIo {
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
  /** Whether stdout shows colours. */
  readonly colours: boolean;
  /** Resolves when the mock shall stop. */
  readonly stopped: Promise<void>;
}

/**
 * Runs `coreclaw-mock` until it is stopped; the exit code is 0, 1 (cannot start), or 2 (wrong
 * command line).
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  try {
    const parsed = parseArguments(args);
    if (parsed.help) io.stdout(helpText());
    else if (parsed.version) io.stdout(VERSION);
    else if (parsed.serviceWorker !== undefined) await writeWorker(parsed.serviceWorker, io);
    else await serve(parsed, io);
    return 0;
  } catch (error) {
    io.stderr(`coreclaw-mock: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function writeWorker(path: string, io: CliIo): Promise<void> {
  await writeServiceWorker(path);
  io.stdout(`Wrote ${path}. A page registers it with startBrowserMock of @coreclaw/mock/browser.`);
}

async function serve(parsed: CliArguments, io: CliIo): Promise<void> {
  const print = parsed.quiet ? () => {} : io.stdout;
  const onRequest = (event: RequestEvent) =>
    print(parsed.json ? jsonLine(event) : textLine(event, io.colours));
  const start = parsed.engine === "prism" ? startDocument : startWorlds;
  const { mock, banner, coverage } = await start(parsed, io, onRequest);
  await using _ = mock;
  print(parsed.json ? JSON.stringify({ event: "listening", ...banner.data }) : banner.text);
  if (!isThisMachineOnly(parsed.host)) {
    warn(io, `listening on ${parsed.host}, so others on the network can reach the mock.`);
  }
  await io.stopped;
  if (coverage === undefined) return;
  await mock.close(); // the file is written with that
  const report = coverage();
  print(
    parsed.json ? JSON.stringify({ event: "coverage", ...report.summary }) : coverageLine(report),
  );
}

type OnRequest = (event: RequestEvent) => void;

async function startDocument(
  { port, host, ...parsed }: CliArguments,
  _: CliIo,
  onRequest: OnRequest,
) {
  const document = await loadDocument(parsed.document);
  const mock = await startMock({ engine: "prism", port, host, document, onRequest });
  return { mock, banner: documentBanner(document, mock.url), coverage: undefined };
}

async function startWorlds(
  { port, host, simulator }: CliArguments,
  io: CliIo,
  onRequest: OnRequest,
) {
  // A mock is a guest on its machine. Its answers are short-lived garbage, for which V8 would treble the
  // space under load; nothing is won by that here (`pnpm bench memory`), unlike with Prism.
  setFlagsFromString("--semi-space-growth-factor=1");
  const onWarning = (message: string) => warn(io, message);
  const mock = await startMock({ ...simulator, port, host, onRequest, onWarning });
  const hasControl = isThisMachineOnly(host) || simulator.controlToken !== undefined;
  const banner = simulatorBanner(mock, hasControl, simulator);
  const isAsked = simulator.coverageFile !== undefined;
  return { mock, banner, coverage: isAsked ? () => mock.simulator.coverage() : undefined };
}

function warn(io: CliIo, message: string): void {
  io.stderr(`coreclaw-mock: warning: ${message}`);
}
