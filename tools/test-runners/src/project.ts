import { cpSync } from "node:fs";
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Ended, run } from "./run.ts";

/** What is installed for this package. */
const OURS = fileURLToPath(new URL("../node_modules", import.meta.url));

/** Ours, as the registry would deliver them: a link would lead into the workspace. */
const DELIVERED = ["@coreclaw/client", "@coreclaw/mock"];
const LINKED = ["@playwright/test", "@types/node", "jest", "msw", "typescript", "vitest"];

/** A folder of somebody who has installed our packages and the test runners. */
export class Project implements AsyncDisposable {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async create(): Promise<Project> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "coreclaw-project-")));
    const modules = join(folder, "node_modules");
    await Promise.all(DELIVERED.map((name) => deliver(name, modules)));
    await Promise.all(LINKED.map((name) => link(name, OURS, modules)));
    await link("vite", dirname(await realpath(join(OURS, "vitest"))), modules); // Vitest brings it
    for (const name of [...DELIVERED, ...LINKED, "vite"]) await linkCommands(name, modules);
    await writeFile(join(folder, "package.json"), "{}");
    return new Project(folder);
  }

  /** @param files By path below the folder. */
  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.#folder, path)), { recursive: true });
      await writeFile(join(this.#folder, path), text);
    }
  }

  /** Runs a command of the shell to its end. */
  run(command: string): Promise<Ended> {
    return run(command, this.#folder);
  }

  /**
   * Runs a command of the shell, and reads the JSON that it writes into a file.
   *
   * @throws {Error} It wrote none; the message is what it printed.
   */
  async report(
    command: string,
    file = "report.json",
  ): Promise<Ended & { readonly report: unknown }> {
    const path = join(this.#folder, file);
    await rm(path, { force: true });
    const ended = await this.run(command);
    const text = await readFile(path, "utf8").catch(() => {
      throw new Error(`There is no report:\n${ended.output}`);
    });
    return { ...ended, report: JSON.parse(text) };
  }

  [Symbol.asyncDispose](): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true });
  }
}

interface Manifest {
  readonly files?: readonly string[];
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Copies what a package publishes, and links its dependencies into it. */
async function deliver(name: string, modules: string): Promise<void> {
  const source = await realpath(join(OURS, name));
  const target = join(modules, name);
  const { files = [], dependencies = {} } = await manifestOf(source);
  for (const file of ["package.json", ...files.filter((file) => !file.startsWith("!"))]) {
    cpSync(join(source, file), join(target, file), { recursive: true }); // many times as fast as cp
  }
  for (const dependency of Object.keys(dependencies)) {
    await link(dependency, join(source, "node_modules"), join(target, "node_modules"));
  }
}

async function link(name: string, from: string, modules: string): Promise<void> {
  await mkdir(dirname(join(modules, name)), { recursive: true });
  await symlink(await realpath(join(from, name)), join(modules, name));
}

async function linkCommands(name: string, modules: string): Promise<void> {
  const { bin = {} } = await manifestOf(join(modules, name));
  await mkdir(join(modules, ".bin"), { recursive: true });
  const commands = typeof bin === "string" ? { [basename(name)]: bin } : bin;
  for (const [command, path] of Object.entries(commands)) {
    await symlink(join("..", name, path), join(modules, ".bin", command));
  }
}
