import { fetchLikeCurl, realCurl } from "../curl.ts";
import { freePort } from "../free-port.ts";
import { MockProcess } from "../mock-process.ts";
import { spawnNode } from "./node-process.ts";

/** What the README shows, and what it stands for while it is played. */
const SHOWN = { url: "127.0.0.1:4010", files: "127.0.0.1:4011", hook: "127.0.0.1:4020" };

/**
 * The text with the output of every command in its console blocks replaced by the real one. They are
 * played in their order, against one mock that was started with `args`.
 */
export async function playTranscripts(
  text: string,
  args: readonly string[],
  by: "curl" | "fetch",
): Promise<string> {
  const files = args.includes("prism") ? [] : ["--files-port", "0"];
  await using mock = new MockProcess([...args, ...files, "--port", "0"]);
  const url = new URL(await mock.url());
  const banner = await mock.waitFor(/^[\s\S]*\nTry: .*\n/);
  const [, filesHost = ""] = /Files: http:\/\/(\S+)/.exec(banner[0]) ?? [];
  const hook = `127.0.0.1:${await freePort()}`;
  const real = { url: url.host, files: filesHost, hook };
  await using node = new LateOutput();

  let played = text;
  for (const block of consoleBlocks(text)) {
    const transcript: string[] = [];
    for (const command of commandsOf(block)) {
      const call = toReal(command.slice(2), real);
      const output = call.startsWith("curl ")
        ? await (by === "curl" ? realCurl(call) : fetchLikeCurl(call))
        : call.startsWith("node ")
          ? await node.start(call)
          : banner[0];
      transcript.push(`${command}\n${toShown(output, real)}`);
    }
    played = played.replace(block, () => transcript.join(""));
  }
  return node.fillIn(played);
}

function consoleBlocks(text: string): string[] {
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
}

/** The commands of a transcript: lines from `$` on, with those that a backslash continues. */
function commandsOf(block: string): string[] {
  return block.match(/^\$ (?:.*\\\n)*.*$/gm) ?? [];
}

type Addresses = typeof SHOWN;

function toReal(command: string, real: Addresses): string {
  return command
    .replaceAll(SHOWN.url, real.url)
    .replaceAll(SHOWN.files, real.files || SHOWN.files)
    .replaceAll(SHOWN.hook, real.hook)
    .replaceAll("listen(4020)", `listen(${new URL(`http://${real.hook}`).port})`);
}

/** Lines end in the README's own way, and the last one does too. */
function toShown(output: string, real: Addresses): string {
  const text = output
    .replaceAll(real.url, SHOWN.url)
    .replaceAll(real.files || SHOWN.files, SHOWN.files)
    .replaceAll(real.hook, SHOWN.hook)
    .replaceAll("\r\n", "\n")
    .trimEnd();
  return text === "" ? "" : `${text}\n`;
}

const LATE = "(what it prints later)";

/** A program that runs beside the others: its output is known at the end. */
class LateOutput implements AsyncDisposable {
  #program: Awaited<ReturnType<typeof spawnNode>> | undefined;

  async start(command: string): Promise<string> {
    this.#program = await spawnNode(command);
    return LATE;
  }

  fillIn(text: string): string {
    return text.replace(`${LATE}\n`, () => this.#program?.stdout() ?? "");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#program?.stop();
  }
}
