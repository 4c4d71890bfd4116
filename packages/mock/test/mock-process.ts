import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../bin/coreclaw-mock.js", import.meta.url));

/** `coreclaw-mock` as a child process. It runs the compiled code: build the package first. */
export class MockProcess {
  readonly child: ChildProcessWithoutNullStreams;
  stdout = "";
  stderr = "";
  readonly #exited: Promise<unknown[]>;

  constructor(
    args: readonly string[],
    options: { readonly bin?: string; readonly env?: object } = {},
  ) {
    const { bin = BIN, env } = options;
    this.child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, ...env } });
    this.#exited = once(this.child, "close");
    this.child.stdout.on("data", (data) => {
      this.stdout += data;
    });
    this.child.stderr.on("data", (data) => {
      this.stderr += data;
    });
  }

  /** Resolves with the match as soon as stdout has one; rejects when the process ends without. */
  async waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.stdout);
      if (match !== null) return match;
      const more = once(this.child.stdout, "data").then(() => true);
      const ended = this.#exited.then(() => false);
      if (!(await Promise.race([more, ended]))) {
        throw new Error(`coreclaw-mock ended without ${pattern}:\n${this.stdout}${this.stderr}`);
      }
    }
  }

  /** The URL that the banner names. */
  async url(): Promise<string> {
    const [url] = await this.waitFor(/http:\/\/[\d.:]+/);
    return url;
  }

  /** The exit code; or the signal, where one ended the process. */
  async exit(): Promise<unknown> {
    const [code, signal] = await this.#exited;
    return code ?? signal;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.child.kill("SIGKILL");
    await this.#exited;
  }
}
