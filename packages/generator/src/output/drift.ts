import { manifestName } from "../emit/emit-files.ts";
import type { EmittedFile } from "../emit/emitted-file.ts";
import { isMap, type Json, member, sortedEntries } from "../json.ts";
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
}

/** Compares a folder with freshly emitted files; undefined when nothing differs. */
export async function findDrift(
  folder: string,
  fresh: readonly EmittedFile[],
  hash: (text: string) => string,
): Promise<Drift | undefined> {
  const present = (await readFolder(folder)) ?? new Map<string, string>();
  const wanted = new Map(fresh.map(({ name, text }) => [name, text]));
  const names = new Set([...present.keys(), ...wanted.keys()]);
  const files = [...names].filter((name) => present.get(name) !== wanted.get(name)).sort();
  if (files.length === 0) return undefined;
  const before = parseManifest(present.get(manifestName));
  const after = parseManifest(wanted.get(manifestName));
  return { files, edited: editedFiles(present, before, hash), ...compareOperations(before, after) };
}

function compareOperations(
  before: Json,
  after: Json,
): Pick<Drift, "changed" | "added" | "removed"> {
  const old = new Map(sortedEntries(member(before, "operations")));
  const now = new Map(sortedEntries(member(after, "operations")));
  return {
    changed: [...now]
      .filter(([name, hash]) => old.has(name) && old.get(name) !== hash)
      .map(([name]) => name),
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
  };
}

function editedFiles(
  present: ReadonlyMap<string, string>,
  manifest: Json,
  hash: (text: string) => string,
): string[] {
  return sortedEntries(member(manifest, "files"))
    .filter(([name, sum]) => present.has(name) && hash(present.get(name) ?? "") !== sum)
    .map(([name]) => name);
}

/** A manifest somebody damaged counts as none: everything is then new. */
function parseManifest(text: string | undefined): Json {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return isMap(value) ? value : {};
  } catch {
    return {};
  }
}
