import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Claims, REFUSES_BODY, REFUSES_KEY } from "./contract/observe.ts";
import { SEARCH } from "./contract/paths.ts";
import { recordOf } from "./contract/record.ts";
import { BenchError } from "./harness/benchmark.ts";
import { send } from "./harness/http-request.ts";
import type { IsReady, ServerCommand } from "./harness/server-process.ts";

/** A server that is compared. */
export interface Target extends ServerCommand {
  /** What it has to refuse; one that stops doing so has not been measured. */
  readonly refuses: Claims;
}

const checksBoth = { noKey: REFUSES_KEY, badBody: REFUSES_BODY };
const compiled = (name: string) =>
  fileURLToPath(new URL(`../dist/servers/${name}.js`, import.meta.url));
const mockBin = fileURLToPath(
  new URL("../bin/coreclaw-mock.js", import.meta.resolve("@coreclaw/mock")),
);
const prismBin = fileURLToPath(import.meta.resolve("@stoplight/prism-cli/dist/index.js"));

/** Node's own HTTP server with a fixed answer: nothing here can be faster. */
export const nodeHttp = (document: string): Target => ({
  name: "limit: node:http",
  args: (port) => [compiled("node-http"), `${port}`, document],
  refuses: {},
});

/** What anybody would write. */
export const HONO = "hand-made Hono route";

/** A hand-made route that checks key and body. */
export const honoChecked = (document: string): Target => ({
  name: HONO,
  args: (port) => [compiled("hono-checked"), `${port}`, document],
  refuses: checksBoth,
});

/** The least that a server on Hono does at its start. */
export const honoMinimal = (document: string): Target => ({
  name: "minimal Hono",
  args: (port) => [compiled("hono-minimal"), `${port}`, document],
  refuses: {},
});

/** The engine that the project is about. */
export const SIMULATOR = "ours: simulator";

/** Validates requests and answers, and keeps state. */
export const simulator = (): Target => ({
  name: SIMULATOR,
  args: (port) => [mockBin, "--port", `${port}`, "--files-port", "0", "--quiet"],
  refuses: checksBoth,
});

/** The simulator's core in front of the tables of another document. */
export const simulatorOf = (name: string, tables: string): Target => ({
  name,
  args: (port) => [compiled("simulator-of"), `${port}`, tables],
  refuses: checksBoth,
});

/** What ratios refer to. */
export const PRISM = "Prism CLI, silent";

/** Prism as its users start it, but for its log, which costs it half of its speed. */
export const prismCli = (document: string): Target => ({
  name: PRISM,
  args: (port) => [prismBin, "mock", "-p", `${port}`, "-v", "silent", document],
  refuses: checksBoth,
});

/** Our front around Prism's core. */
export const prismEngine = (document: string): Target => ({
  name: "ours: Prism engine",
  args: (port) => [
    mockBin,
    "--engine",
    "prism",
    "--port",
    `${port}`,
    "--quiet",
    "--document",
    document,
  ],
  refuses: checksBoth,
});

/** The first good answer: a success of an operation that needs no key. */
export const answersSearch: IsReady = async (origin) => {
  const { status, text } = await send({ method: "GET", url: origin + SEARCH });
  return status === 200 && recordOf(JSON.parse(text))["code"] === 0;
};

/** @throws {BenchError} The mock or the servers of this package are not compiled. */
export function requireBuilt(): void {
  const mock = fileURLToPath(import.meta.resolve("@coreclaw/mock"));
  if ([mock, compiled("node-http"), compiled("hono-checked")].every((file) => existsSync(file)))
    return;
  throw new BenchError(
    "The servers are not built. Run `pnpm bench` at the root, which builds them.",
  );
}
