import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MockProcess } from "./mock-process.ts";

const HERE = fileURLToPath(new URL("..", import.meta.url));

let folder: string;

/** The package as npm installs it for somebody who has not asked for Prism. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mock-without-prism-"));
  for (const part of ["bin", "dist", "package.json"]) {
    await cp(join(HERE, part), join(folder, part), { recursive: true });
  }
  for (const name of ["hono", "@hono/node-server", "@coreclaw/openapi", "yaml"]) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(HERE, "node_modules", name), link);
  }
});

afterAll(() => rm(folder, { recursive: true }));

test("without Prism it says the command that installs it", async () => {
  const bin = join(folder, "bin/coreclaw-mock.js");
  await using cli = new MockProcess(["--engine", "prism", "--port", "0"], { bin });

  expect(await cli.exit()).toBe(1);
  expect(cli.stderr).toBe(
    "coreclaw-mock: The Prism engine needs packages that are not installed. Run: npm install --save-dev @stoplight/prism-core@5.16.0 @stoplight/prism-http@5.16.0\n",
  );
});
