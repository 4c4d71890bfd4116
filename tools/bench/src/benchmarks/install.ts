import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recordOf } from "../contract/record.ts";
import type { Benchmark } from "../harness/benchmark.ts";
import { type Installed, install as installInto, pack } from "../harness/installed.ts";
import { scratchFolder } from "../harness/scratch-folder.ts";
import type { Row } from "../harness/table.ts";
import { megabytes } from "../harness/units.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
/** Where the packages are that the mock may depend on. */
const FOLDERS: Readonly<Record<string, string>> = {
  "@coreclaw/mock": join(repository, "packages/mock"),
  "@coreclaw/openapi": join(repository, "spec"),
};
const OURS = "ours";
const PRISM = "Prism CLI";
const PRISM_VERSION = "5.16.0";
const PRISM_PEERS = {
  "@stoplight/prism-core": PRISM_VERSION,
  "@stoplight/prism-http": PRISM_VERSION,
};

/** What a user's project gets with the mock. Counts, so one round is enough. */
export const install: Benchmark = {
  title: "Installation into an empty folder, from the registry that npm is configured for",
  run: async (context) => {
    await using packed = await scratchFolder();
    context.progress("packing");
    const ours = await packAll("@coreclaw/mock", packed.path);
    const candidates = {
      [OURS]: ours,
      "ours with Prism": { ...ours, ...PRISM_PEERS },
      [PRISM]: { "@stoplight/prism-cli": PRISM_VERSION },
    };
    const rows: Row[] = [];
    const counts: Record<string, Installed> = {};
    for (const [name, dependencies] of Object.entries(candidates)) {
      context.progress(`installing ${name}`);
      await using folder = await scratchFolder();
      const installed = await installInto(folder.path, dependencies);
      counts[name] = installed;
      rows.push({ name, cells: cellsOf(installed) });
    }
    const columns = [
      { key: "packages", label: "packages", ratio: true },
      { key: "size", label: "MB", digits: 1, ratio: true },
      { key: "scripts", label: "install scripts" },
    ];
    return {
      tables: [{ title: "installed", columns, rows, baseline: PRISM }],
      goals: goals(counts[OURS]),
    };
  },
};

function goals(ours: Installed | undefined) {
  return [
    { text: "at most 12 packages without Prism", value: ours?.packages, atMost: 12 },
    { text: "no install scripts", value: ours?.withScripts.length, atMost: 0 },
  ];
}

function cellsOf({ packages, bytes, withScripts }: Installed): Row["cells"] {
  const scripts = withScripts.join(", ") || "none";
  return { packages: [packages], size: [megabytes(bytes)], scripts };
}

/** Packs a package and those of ours that it needs; gives the dependencies of a project that uses it. */
async function packAll(name: string, into: string): Promise<Record<string, string>> {
  const folder = FOLDERS[name];
  if (folder === undefined) throw new Error(`${name} is not known to this benchmark.`);
  const tarball = join(into, `${name.replace("@coreclaw/", "")}.tgz`);
  await pack(folder, tarball);
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const packed: Record<string, string> = { [name]: `file:${tarball}` };
  const needed = Object.keys(recordOf(recordOf(manifest)["dependencies"]));
  for (const own of needed.filter((dependency) => dependency.startsWith("@coreclaw/"))) {
    Object.assign(packed, await packAll(own, into));
  }
  return packed;
}
