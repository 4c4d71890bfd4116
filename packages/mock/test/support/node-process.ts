import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";

/** Runs `node -e '…listen(<port>)'` as the README writes it, and waits until it listens. */
export async function spawnNode(command: string) {
  const [, code = ""] = /^node -e '(.*)'$/s.exec(command) ?? [];
  const port = Number(/listen\((\d+)\)/.exec(code)?.[1]);
  const child = spawn(process.execPath, ["-e", code]);
  const closed = once(child, "close");
  let stdout = "";
  child.stdout.on("data", (data) => {
    stdout += data;
  });
  while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    stdout: () => stdout,
    stop: async () => {
      child.kill("SIGKILL");
      await closed;
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
