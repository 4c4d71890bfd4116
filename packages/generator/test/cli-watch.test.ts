import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { cli, generator } from "./support/command.ts";
import { libraryCopy, scratch } from "./support/scratch.ts";

/** A watch on a copy of the library's document, and what it says. */
async function watching(out = "out") {
  const folder = dirname(await libraryCopy());
  const child = spawn(process.execPath, [cli, "openapi.yaml", "--out", out, "--watch"], {
    cwd: folder,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = new Said(child);
  await said.until("9 operations, wrote");
  const save = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), "utf8");
    expect(text).toContain(from);
    await writeFile(join(folder, file), text.replace(from, to));
  };
  return { folder, child, said, save };
}

/** Everything a process has written so far. */
class Said {
  #text = "";
  #from = 0;
  #wake = () => {};

  constructor(child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.#text += text;
        this.#wake();
      });
  }

  /** Resolves once \`words\` were said after what was waited for before. */
  async until(words: string): Promise<void> {
    while (!this.#text.includes(words, this.#from))
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    this.#from = this.#text.indexOf(words, this.#from) + words.length;
  }

  get text(): string {
    return this.#text;
  }
}

function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((resolve) => child.on("exit", (code, signal) => resolve({ code, signal })));
}

test("a change in a file far from the root generates again, and writes what it must", async () => {
  const { folder, said, save } = await watching();
  const untouched = await stat(join(folder, "out/operations.ts"));

  await save("schemas/BookFormat.yaml", "[print, audio]", "[print, audio, map]");
  await said.until("9 operations, wrote contract.ts, manifest.json, models.ts, wire.ts\n");

  expect(await readFile(join(folder, "out/models.ts"), "utf8")).toContain(
    '"print" | "audio" | "map"',
  );
  expect((await stat(join(folder, "out/operations.ts"))).mtimeMs).toBe(untouched.mtimeMs);
});

test("a broken save is reported and watched on, also when the cure is a new file", async () => {
  const { folder, said, save } = await watching();

  await save("paths/cover.yaml", "operationId: readCover", 'operationId: "readCover');
  await said.until("error Malformed: ");
  await said.until("1 problem; nothing was written.");
  await save("paths/cover.yaml", '"readCover', "showCover");
  await said.until("wrote contract.ts, functions.ts");

  await save("schemas/Robot.yaml", "- enum: [arm, cart]", "- $ref: Arm.yaml");
  await said.until('There is no file "schemas/Arm.yaml".');
  await writeFile(join(folder, "schemas/Arm.yaml"), "enum: [arm]\n");
  await said.until("wrote contract.ts");

  await save("schemas/Arm.yaml", "enum: [arm]", "$ref: ../parts/arms/Arm.yaml");
  await said.until('There is no file "parts/arms/Arm.yaml".');
  await mkdir(join(folder, "parts/arms"), { recursive: true });
  await writeFile(join(folder, "parts/arms/Arm.yaml"), "enum: [left]\n");
  await said.until("wrote contract.ts");
});

test("an editor that saves through a second file is understood, and other files are not looked at", async () => {
  const { folder, said, save } = await watching();
  await writeFile(join(folder, "notes.yaml"), "a: {");
  await writeFile(join(folder, "schemas/notes.json"), "{");
  const text = await readFile(join(folder, "schemas/Robot.yaml"), "utf8");

  await writeFile(join(folder, "schemas/Robot.yaml.tmp"), text.replace("cart", "drone"));
  await rename(join(folder, "schemas/Robot.yaml.tmp"), join(folder, "schemas/Robot.yaml"));
  await said.until("9 operations, wrote");

  await save("schemas/Robot.yaml", "drone", "cart");
  await said.until("9 operations, wrote");
  expect(said.text).not.toContain(" error ");
});

test("what it writes itself does not wake it, even inside the document's folder", async () => {
  const { folder, said, save } = await watching("paths/generated");

  await save("schemas/Robot.yaml", "cart", "drone");
  await said.until("9 operations, wrote");
  await save("schemas/Robot.yaml", "drone", "cart");
  await said.until("9 operations, wrote");

  expect(said.text.match(/nothing changed/g)).toBeNull();
  expect(await stat(join(folder, "paths/generated/manifest.json"))).toBeDefined();
});

test("a folder that is not ours is reported and watched on", async () => {
  const folder = dirname(await libraryCopy());
  await mkdir(join(folder, "mine"));
  await writeFile(join(folder, "mine/a.txt"), "mine");
  const args = [cli, "openapi.yaml", "--out", "mine", "--watch"];
  const child = spawn(process.execPath, args, { cwd: folder });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = new Said(child);
  await said.until("Empty it, or name another folder.");

  await rename(join(folder, "mine/a.txt"), join(folder, "a.txt"));
  await writeFile(
    join(folder, "openapi.yaml"),
    `${await readFile(join(folder, "openapi.yaml"), "utf8")}\n`,
  );

  await said.until("9 operations, wrote");
});

test.each(["SIGTERM", "SIGINT"] as const)("%s ends a watch in peace", async (signal) => {
  const { child } = await watching();
  const end = ended(child);

  child.kill(signal);

  expect(await end).toEqual({ code: 0, signal: null });
});

test("a document in no folder cannot be watched", async () => {
  const args = ["nowhere/openapi.yaml", "--out", "out", "--watch"];
  const { exitCode, stderr } = await generator(args, { cwd: await scratch() });

  expect(exitCode).toBe(1);
  expect(stderr).toContain("The folder cannot be watched: ENOENT");
});
