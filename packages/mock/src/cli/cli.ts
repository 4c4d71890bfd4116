import { runCli } from "./run-cli.ts";

const { stdout, stderr, env } = process;

const stopped = new Promise<void>((resolve) => {
  process.once("SIGINT", () => resolve());
  process.once("SIGTERM", () => resolve());
});

// Whoever read the log may leave (`| head -1`): the mock goes on without one.
stdout.on("error", ignoreClosedPipe);
stderr.on("error", ignoreClosedPipe);

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: (line) => stdout.write(`${line}\n`),
  stderr: (line) => stderr.write(`${line}\n`),
  colours: stdout.isTTY && !env["NO_COLOR"],
  stopped,
});

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
