import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import {
  type Document,
  isAlias,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Range,
  visit,
} from "yaml";
import type { Problem } from "./problem.ts";

/** A `$ref` as it stands in a file. */
interface Reference {
  target: string;
  line: number;
  column: number;
}

/**
 * Findings about the files under `folder`, a document whose root is `openapi.yaml`: files that are
 * no YAML, or empty, or use anchors, references to nowhere or out of the folder (so that nothing is
 * ever fetched) and, when there is none of these, files that nothing refers to, which no linter
 * finds. File names in the findings are relative to `base`.
 */
export function checkReferences(folder: string, base: string): Problem[] {
  const problems: Problem[] = [];
  const reached = new Set<string>();
  const queue = ["openapi.yaml"];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const path = join(folder, file);
    const name = relative(base, path);
    const { document, lines } = read(path);
    problems.push(...syntaxProblems(name, document), ...anchors(name, document, lines));
    for (const reference of referencesOf(document, lines)) {
      const target = targetOf(file, reference.target);
      if (target === undefined) problems.push(outside(name, reference));
      else if (!existsSync(join(folder, target))) problems.push(missing(name, reference));
      else queue.push(target);
    }
  }
  if (problems.length > 0) return problems;
  const orphans = filesOf(folder).filter((file) => !reached.has(file));
  return orphans.map((file) => orphan(relative(base, join(folder, file))));
}

/** The names of all files under `folder`, sorted. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

function read(path: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), {
    lineCounter: lines,
    prettyErrors: false,
  });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    error.linePos = [{ line, col }];
  }
  return { document, lines };
}

/** What keeps a file from being YAML: the first error alone, since the others follow from it. */
function syntaxProblems(file: string, { errors, contents }: Document): Problem[] {
  const [error] = errors;
  if (error === undefined) return contents === null ? [empty(file)] : [];
  const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
  const hint =
    error.code === "BLOCK_AS_IMPLICIT_KEY" ? " (a text that holds `: ` needs quotes)" : "";
  return [{ file, line, column: col, rule: "yaml", message: `${error.message}${hint}` }];
}

function empty(file: string): Problem {
  const message = "The file is empty: fill it, or delete it with the references to it.";
  return { file, line: 1, column: 1, rule: "yaml", message };
}

/** Where YAML's own references are used: Redocly does not follow them through files. */
function anchors(file: string, document: Document, lines: LineCounter): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Node(_, node) {
      if (!isNode(node) || (!isAlias(node) && node.anchor === undefined)) return;
      const { line, col } = positionOf(lines, node.range);
      const message =
        "Anchors and aliases are not used: put the part into a file, and refer to it.";
      found.push({ file, line, column: col, rule: "no-anchors", message });
    },
  });
  return found.slice(0, 1);
}

function positionOf(lines: LineCounter, range: Range | null | undefined) {
  return lines.linePos(range?.[0] ?? 0);
}

function referencesOf(document: Document, lines: LineCounter): Reference[] {
  const found: Reference[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== "$ref" || !isScalar(value)) return;
      const { line, col } = positionOf(lines, value.range);
      found.push({ target: String(value.value), line, column: col });
    },
  });
  return found;
}

/** The file that a reference in `file` names, or undefined when it is not in the folder. */
function targetOf(file: string, reference: string): string | undefined {
  const [path = ""] = reference.split("#");
  if (path === "") return file;
  if (isAbsolute(path) || /^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  const target = join(dirname(file), path);
  return target.startsWith("..") ? undefined : target;
}

function outside(file: string, { target, line, column }: Reference): Problem {
  const message = `\`${target}\` leaves the folder of the document: refer to a file inside it.`;
  return { file, line, column, rule: "reference-inside", message };
}

function missing(file: string, { target, line, column }: Reference): Problem {
  const message = `\`${target}\` does not exist: correct the reference, or add the file.`;
  return { file, line, column, rule: "reference-exists", message };
}

function orphan(file: string): Problem {
  const message = "Nothing refers to this file: refer to it, or delete it.";
  return { file, line: 1, column: 1, rule: "no-orphan-file", message };
}
