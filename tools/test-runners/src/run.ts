import { spawn } from "node:child_process";

export interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Set by the runner of this test, or for the one who runs it: nothing that a project should see. */
const OURS = /^(VITEST|VITE_|JEST_|TEST$|NODE_ENV$|NODE_OPTIONS$|CI$|CORECLAW_|FORCE_COLOR$|npm_)/;

/** Runs a command of the shell in `folder` to its end, with the commands of the project on its path. */
export function run(command: string, folder: string): Promise<Ended> {
  const kept = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  const env = { ...Object.fromEntries(kept), NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-c", command], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const add = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", add);
    child.stderr.setEncoding("utf8").on("data", add);
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, output }));
  });
}
