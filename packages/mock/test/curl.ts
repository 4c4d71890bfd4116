import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a command line of the README with the real curl. */
export async function realCurl(command: string): Promise<string> {
  const { stdout } = await run("sh", ["-c", command]);
  return stdout;
}

/** Whether this machine has one that is new enough. */
export async function hasCurl(): Promise<boolean> {
  const { stdout } = await run("curl", ["--version"]).catch(() => ({ stdout: "" }));
  const [, major = 0, minor = 0] = /^curl (\d+)\.(\d+)/.exec(stdout) ?? [];
  return Number(major) * 1000 + Number(minor) >= 7084; // `%header{…}` came with 7.84
}

/** The same command line through `fetch`: the tests need nothing but Node. Knows the options that the README uses. */
export async function fetchLikeCurl(command: string): Promise<string> {
  const { url, headers, body, method, format } = readOptions(words(command).slice(1));
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  const tail = format
    .replaceAll("%{http_code}", String(response.status))
    .replace(/%header\{([\w-]+)\}/g, (_, name: string) => response.headers.get(name) ?? "")
    .replaceAll("\\n", "\n");
  return text + tail;
}

interface Options {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly method: string;
  readonly format: string;
}

function readOptions(args: readonly string[]): Options {
  const headers = new Headers();
  const options = { url: "", body: undefined as string | undefined, method: "", format: "" };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "-s") continue;
    if (word === "-H") headers.append(...header(rest.shift() ?? ""));
    else if (word === "-d") options.body = rest.shift();
    else if (word === "-X") options.method = rest.shift() ?? "";
    else if (word === "-w") options.format = rest.shift() ?? "";
    else if (word.startsWith("-")) throw new Error(`Teach this test the curl option ${word}.`);
    else options.url = word;
  }
  return { ...options, headers, method: options.method || (options.body ? "POST" : "GET") };
}

function header(text: string): [string, string] {
  const colon = text.indexOf(":");
  return [text.slice(0, colon), text.slice(colon + 1).trim()];
}

/** Words of a command line, where single quotes keep everything and a backslash continues the line. */
function words(command: string): string[] {
  const line = command.replace(/\\\n\s*/g, " ");
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
