import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { packageFolder } from "./scratch.ts";

/** A place as an editor shows it; lines count from 1. */
interface Definition {
  readonly file: string;
  readonly line: number;
}

interface Message {
  readonly type: string;
  readonly request_seq?: number;
  readonly message?: string;
  readonly body?: readonly {
    readonly file: string;
    readonly start: { readonly line: number };
  }[];
}

/** The language server that editors run, of the TypeScript this package has. */
export class TsServer implements Disposable {
  readonly #process = spawn(
    process.execPath,
    [
      join(packageFolder, "node_modules/typescript/lib/tsserver.js"),
      "--disableAutomaticTypingAcquisition",
    ],
    { stdio: ["pipe", "pipe", "ignore"] },
  );
  readonly #waiting = new Map<number, (message: Message) => void>();
  #requests = 0;

  constructor() {
    createInterface({ input: this.#process.stdout }).on("line", (line) => {
      if (!line.startsWith("{")) return; // headers
      const message = JSON.parse(line) as Message; // the server's protocol
      if (message.type === "response") this.#waiting.get(message.request_seq ?? -1)?.(message);
    });
  }

  open(file: string): void {
    this.#send("open", { file });
  }

  /** Where "go to definition" leads from a place; lines and columns count from 1. */
  async definition(file: string, line: number, column: number): Promise<Definition[]> {
    const request = this.#send("definition", { file, line, offset: column });
    const { body, message } = await new Promise<Message>((resolve) =>
      this.#waiting.set(request, resolve),
    );
    if (!body) throw new Error(`tsserver: ${message}`);
    return body.map((one) => ({ file: one.file, line: one.start.line }));
  }

  [Symbol.dispose](): void {
    this.#process.kill();
  }

  #send(command: string, args: object): number {
    this.#requests += 1;
    const request = { seq: this.#requests, type: "request", command, arguments: args };
    this.#process.stdin.write(`${JSON.stringify(request)}\n`);
    return this.#requests;
  }
}
