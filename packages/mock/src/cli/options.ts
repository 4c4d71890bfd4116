/** An option of the command line, as people read of it. */
export interface CliOption {
  /** What stands for its value; undefined for a switch. */
  readonly value?: string;
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  readonly about: string;
  /** The engine that it belongs to; undefined for both. */
  readonly engine?: "sim" | "prism";
}

/** All there are: what is parsed, what `--help` prints, and what the README lists. */
export const CLI_OPTIONS = {
  port: { value: "number", about: "port to listen on, 4010 by default, 0 for a free one" },
  host: {
    value: "address",
    about: "address to listen on, by default 127.0.0.1: this machine only",
  },
  engine: {
    value: "name",
    about: "sim (default), or prism: examples of a document, without state",
  },
  quiet: { about: "print errors only" },
  json: { about: "print one JSON object per line" },
  help: { short: "h", about: "print this text" },
  version: { about: "print the version" },
  seed: { value: "text", engine: "sim", about: "the same seed gives the same world, 1 by default" },
  clock: {
    value: "clock",
    engine: "sim",
    about: "real (default), manual, x60 (a minute in a second), poll:1000 (ms for each read)",
  },
  scenario: {
    value: "name",
    engine: "sim",
    about: "what runs do that nothing else was said about",
  },
  fault: {
    value: "fault",
    engine: "sim",
    multiple: true,
    about: "what goes wrong: delay:2s, flaky-wifi and many more; may be repeated",
  },
  plan: {
    value: "name",
    engine: "sim",
    about: "runs at once: free 2, starter 5, pro 10 (default), business 50",
  },
  balance: { value: "dollars", engine: "sim", about: "on each new account, 100 by default" },
  reading: {
    value: "name=value",
    engine: "sim",
    multiple: true,
    about: "a side to take where descriptions of the API disagree; may be repeated",
  },
  "no-history": { engine: "sim", about: "new accounts have no runs behind them" },
  state: { value: "file.json", engine: "sim", about: "keep the worlds in this file" },
  coverage: {
    value: "file.json",
    engine: "sim",
    about: "write at the end what of the contract was reached",
  },
  "service-worker": {
    value: "file.js",
    engine: "sim",
    about: "write the mock there as a Service Worker, and end",
  },
  "files-port": {
    value: "number",
    engine: "sim",
    about: "port for exports and logs, 4011 where it is free",
  },
  "callback-hosts": {
    value: "hosts",
    engine: "sim",
    about: "where callbacks may go: loopback (default), any, or names with commas",
  },
  "control-token": { value: "text", engine: "sim", about: "what the control API asks for" },
  "control-hosts": {
    value: "hosts",
    engine: "sim",
    about: "more names that the control API answers to",
  },
  document: {
    value: "path",
    engine: "prism",
    about: "OpenAPI 3.0 or 3.1 document, JSON or YAML, in one file",
  },
} as const satisfies Readonly<Record<string, CliOption>>;

export type CliOptionName = keyof typeof CLI_OPTIONS;

/** What the command line said, by option. */
export type CliValues = {
  readonly [K in CliOptionName]?: ValueOf<(typeof CLI_OPTIONS)[K]> | undefined;
};

type ValueOf<O extends CliOption> = O extends { value: string }
  ? O extends { multiple: true }
    ? readonly string[]
    : string
  : boolean;
