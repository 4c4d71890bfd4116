import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The folder of this package. */
export const packageDir: string = dirname(import.meta.dirname);

const cli = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

// Nothing is reported or looked up anywhere: lint and bundle work offline.
const quiet = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
  NO_COLOR: "1",
};

export interface RedoclyResult {
  /** True when the command exited with 0. */
  ok: boolean;
  stdout: string;
  stderr: string;
}

/** Runs the Redocly CLI on this Node, in `cwd`, without network and without colours. */
export function redocly(args: readonly string[], cwd: string = packageDir): RedoclyResult {
  const child = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...quiet },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (child.error) throw child.error;
  return { ok: child.status === 0, stdout: child.stdout, stderr: child.stderr };
}
