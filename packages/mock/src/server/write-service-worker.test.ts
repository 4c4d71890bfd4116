import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MockSetupError } from "../mock-setup-error.ts";
import { writeServiceWorker } from "./write-service-worker.ts";

let folder: string;
let worker: URL;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mock-worker-"));
  worker = pathToFileURL(join(folder, "built.js"));
  await writeFile(worker, "the worker");
  await mkdir(join(folder, "public"));
});

afterEach(() => rm(folder, { recursive: true }));

async function problem(path: string, from = worker): Promise<string> {
  const error = await writeServiceWorker(path, from).catch((thrown: unknown) => thrown);
  return error instanceof MockSetupError ? error.message.replaceAll(folder, "…") : String(error);
}

test("the file is written, an older one is replaced, and nothing is left beside it", async () => {
  const path = join(folder, "public", "sw.js");
  await writeFile(path, "an older worker, which was longer");

  await writeServiceWorker(path, worker);

  expect(await readFile(path, "utf8")).toBe("the worker");
  expect(await readdir(join(folder, "public"))).toEqual(["sw.js"]);
});

test("what is in the way is told in one line", async () => {
  expect(await problem(join(folder, "nowhere", "sw.js"))).toBe(
    "Cannot write the Service Worker to …/nowhere/sw.js: its folder does not exist. Name another file.",
  );
  expect(await problem(join(folder, "built.js", "sw.js"))).toBe(
    "Cannot write the Service Worker to …/built.js/sw.js: its folder does not exist. Name another file.",
  );
  expect(await problem(join(folder, "public"))).toBe(
    "Cannot write the Service Worker to …/public: it is a folder. Name another file.",
  );
});

test("a worker that is not built is said to be so", async () => {
  expect(await problem(join(folder, "sw.js"), pathToFileURL(join(folder, "not-built.js")))).toBe(
    "The Service Worker is not built. Run the build of @coreclaw/mock.",
  );
});
