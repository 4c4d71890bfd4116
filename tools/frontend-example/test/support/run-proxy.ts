import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";

export interface RunningProxy {
  readonly url: string;
  close(): Promise<void>;
}

const README = new URL("../../README.md", import.meta.url);

/** Runs the proxy that the README shows, as a reader would: a file of its own, in Node. */
export async function runProxy(
  environment: Readonly<Record<string, string>>,
): Promise<RunningProxy> {
  const folder = await mkdtemp(join(tmpdir(), "coreclaw-proxy-"));
  const file = join(folder, "proxy.mjs");
  await writeFile(file, await proxyOfReadme());
  const port = await freePort();
  const env = { ...process.env, ...environment, PORT: `${port}` };
  const child = spawn(process.execPath, [file], { env, stdio: "inherit" });
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(url), { timeout: 20_000, interval: 20 });
  return {
    url,
    async close() {
      const gone = once(child, "exit");
      child.kill();
      await gone;
      await rm(folder, { recursive: true });
    },
  };
}

async function proxyOfReadme(): Promise<string> {
  const [, block] = /```js\n\/\/ proxy\.mjs\n(.*?)```/s.exec(await readFile(README, "utf8")) ?? [];
  if (block === undefined) throw new Error("The README shows no proxy.mjs.");
  return block;
}

/** A port of this machine that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number }; // a TCP server that listens has one
      server.close(() => resolve(port));
    });
  });
}
