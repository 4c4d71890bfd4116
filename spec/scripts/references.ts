import { readdirSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Problem } from "./problem.ts";

/** A `$ref` as it stands in a file. */
interface Reference {
  target: string;
  line: number;
  column: number;
}

/**
 * Findings about the files under `folder`, a document whose root is `openapi.yaml`: references
 * that leave the folder (so that nothing is ever fetched), and files that nothing refers to,
 * which no linter finds. File names in the findings are relative to `base`.
 */
export function checkReferences(folder: string, base: string): Problem[] {
  const problems: Problem[] = [];
  const reached = new Set<string>();
  const queue = ["openapi.yaml"];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const reference of referencesOf(join(folder, file))) {
      const target = targetOf(file, reference.target);
      if (target === undefined) problems.push(outside(join(folder, file), base, reference));
      else queue.push(target);
    }
  }
  const orphans = filesOf(folder).filter((file) => !reached.has(file));
  return [...problems, ...orphans.map((file) => orphan(join(folder, file), base))];
}

/** The names of all files under `folder`, sorted. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

function referencesOf(path: string): Reference[] {
  const lines = new LineCounter();
  const text = readIfThere(path); // Redocly reports a missing file, at the $ref
  const found: Reference[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== "$ref" || !isScalar(value)) return;
      const { line, col } = lines.linePos(value.range?.[0] ?? 0);
      found.push({ target: String(value.value), line, column: col });
    },
  });
  return found;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The file that a reference in `file` names, or undefined when it is not in the folder. */
function targetOf(file: string, reference: string): string | undefined {
  const [path = ""] = reference.split("#");
  if (path === "") return file;
  if (isAbsolute(path) || /^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  const target = join(dirname(file), path);
  return target.startsWith("..") ? undefined : target;
}

function outside(path: string, base: string, { target, line, column }: Reference): Problem {
  const message = `\`${target}\` leaves the folder of the document: refer to a file inside it.`;
  return { file: relative(base, path), line, column, rule: "reference-inside", message };
}

function orphan(path: string, base: string): Problem {
  const message = "Nothing refers to this file: refer to it, or delete it.";
  return { file: relative(base, path), line: 1, column: 1, rule: "no-orphan-file", message };
}
