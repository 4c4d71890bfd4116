import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeAtomically } from "./write-atomically.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mock-write-"));
  path = join(folder, "state.json");
  await writeFile(path, "old");
});

afterEach(() => rm(folder, { recursive: true }));

test("the file has the new text, and nothing else is left", async () => {
  await writeAtomically(path, "new");

  expect(await readFile(path, "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["state.json"]);
});

test("a process that is killed before the rename leaves the old text", async () => {
  const module = new URL("./write-atomically.ts", import.meta.url).href;
  const code = `
    const { writeAtomically } = await import(${JSON.stringify(module)});
    await writeAtomically(${JSON.stringify(path)}, "new", () => process.kill(process.pid, "SIGKILL"));
  `;

  const child = spawn(process.execPath, ["--input-type=module", "--eval", code]);
  const [, signal] = await once(child, "close");

  expect(signal).toBe("SIGKILL");
  expect(await readFile(path, "utf8")).toBe("old");
  const left = (await readdir(folder)).find((name) => name !== "state.json") ?? "";
  expect(left).toBe(`.state.json.${child.pid}.tmp`);
  expect(await readFile(join(folder, left), "utf8")).toBe("new");
});

test("a failure leaves the old text, tells the reason, and cleans up", async () => {
  const failing = writeAtomically(path, "new", () => {
    throw new Error("the disk is full");
  });

  await expect(failing).rejects.toThrow("the disk is full");
  expect(await readFile(path, "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["state.json"]);
});

test("behind a link the file itself is replaced", async () => {
  const link = join(folder, "link.json");
  await symlink(path, link);

  await writeAtomically(link, "new");

  expect(await readFile(path, "utf8")).toBe("new");
  expect(
    (await readdir(folder, { withFileTypes: true })).map((one) => one.isSymbolicLink()),
  ).toEqual([true, false]);
});
