import { readFile } from "node:fs/promises";
import { isIP } from "node:net";
import { asRecord } from "../document/document.ts";
import { loadDocument } from "../document/load-document.ts";
import { startMock } from "../start-mock.ts";
import { jsonBanner, textBanner } from "./banner.ts";
import { type CliArguments, HELP, parseArguments, UsageError } from "./cli-arguments.ts";
import { jsonLine, textLine } from "./request-log.ts";

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
    if (parsed.help) io.stdout(HELP.trimEnd());
    else if (parsed.version) io.stdout(await packageVersion());
    else await serve(parsed, io);
    return 0;
  } catch (error) {
    io.stderr(`coreclaw-mock: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function serve(parsed: CliArguments, io: CliIo): Promise<void> {
  const { engine, port, host, quiet, json } = parsed;
  const document = await loadDocument(parsed.document);
  const print = quiet ? () => {} : io.stdout;
  await using mock = await startMock({
    engine,
    port,
    host,
    document,
    onRequest: (event) => print(json ? jsonLine(event) : textLine(event, io.colours)),
  });
  print(json ? jsonBanner(document, mock.url, engine) : textBanner(document, mock.url));
  if (!isLoopback(host)) io.stderr(openWarning(host));
  await io.stopped;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function openWarning(host: string): string {
  return `coreclaw-mock: warning: listening on ${host}, so others on the network can reach the mock.`;
}

async function packageVersion(): Promise<string> {
  const file = new URL("../../package.json", import.meta.url);
  return String(asRecord(JSON.parse(await readFile(file, "utf8")))["version"]);
}
