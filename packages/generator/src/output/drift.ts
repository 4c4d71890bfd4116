import type { EmittedFile } from "../emit/emitted-file.ts";
import { hashOf, type Manifest, manifestName, readManifest } from "../emit/manifest.ts";
import { readFolder } from "./folder.ts";

/** How a folder differs from what its document gives now. */
export interface Drift {
  /** Operations whose request, answers, errors or prose changed. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Names of files that differ, are missing, or do not belong there. */
  readonly files: readonly string[];
  /** Files that somebody edited by hand: they differ from what the manifest beside them says. */
  readonly edited: readonly string[];
  /** Whether the folder has a manifest as the generator writes it; without one every operation counts as added. */
  readonly manifest: "present" | "missing" | "damaged";
}

/** Compares a folder with freshly emitted files; undefined when nothing differs. */
export async function findDrift(
  folder: string,
  fresh: readonly EmittedFile[],
): Promise<Drift | undefined> {
  const present = (await readFolder(folder)) ?? new Map<string, string>();
  const wanted = new Map(fresh.map(({ name, text }) => [name, text]));
  const names = new Set([...present.keys(), ...wanted.keys()]);
  const files = [...names].filter((name) => present.get(name) !== wanted.get(name)).sort();
  if (files.length === 0) return undefined;
  const before = readManifest(present.get(manifestName));
  const after = readManifest(wanted.get(manifestName));
  const damaged = present.has(manifestName) ? "damaged" : "missing";
  return {
    ...compareOperations(before, after),
    files,
    edited: editedFiles(present, before),
    manifest: before ? "present" : damaged,
  };
}

function compareOperations(
  before: Manifest | undefined,
  after: Manifest | undefined,
): Pick<Drift, "changed" | "added" | "removed"> {
  const old = new Map(Object.entries(before?.operations ?? {}));
  const now = new Map(Object.entries(after?.operations ?? {}));
  const common = [...now.keys()].filter((name) => old.has(name));
  return {
    changed: common.filter((name) => old.get(name) !== now.get(name)).sort(),
    added: [...now.keys()].filter((name) => !old.has(name)).sort(),
    removed: [...old.keys()].filter((name) => !now.has(name)).sort(),
  };
}

function editedFiles(
  present: ReadonlyMap<string, string>,
  manifest: Manifest | undefined,
): string[] {
  const sums = Object.entries(manifest?.files ?? {});
  const edited = sums.filter(([name, sum]) => {
    const text = present.get(name);
    return text !== undefined && hashOf(text) !== sum;
  });
  return edited.map(([name]) => name).sort();
}
