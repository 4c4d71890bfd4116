import type { PathEntry } from "./operations.ts";

/** Finds the entry that serves a pathname, which is still percent-encoded. */
export type FindPath = (pathname: string) => PathEntry | undefined;

/** One step into paths that share their beginning. */
interface Node {
  readonly literals: Map<string, Node>;
  readonly templates: Map<string, { readonly pattern: RegExp; readonly node: Node }>;
  /** Position of the entry that ends here in the list: where several match, the first one counts. */
  rank: number | undefined;
}

/**
 * An index over paths, so that finding one takes as long in a document of a thousand operations as
 * in one of ten. Of several that match, the first in `entries` is found.
 */
export function indexPaths(entries: readonly PathEntry[]): FindPath {
  const root = emptyNode();
  const literals = new Map(
    entries.filter(({ path }) => !/[{%]/.test(path)).map((entry) => [entry.path, entry]),
  );
  for (const [rank, { path }] of entries.entries()) insert(root, path, rank);
  return (pathname) => {
    const literal = literals.get(pathname); // as written in the document, no template comes before it
    if (literal !== undefined) return literal;
    const rank = bestRank(root, pathname.split("/").map(decode), 0);
    return rank === undefined ? undefined : entries[rank];
  };
}

function insert(root: Node, path: string, rank: number): void {
  let node = root;
  for (const segment of path.split("/")) node = step(node, segment);
  node.rank ??= rank;
}

function step(node: Node, segment: string): Node {
  const known = node.literals.get(segment) ?? node.templates.get(segment)?.node;
  if (known !== undefined) return known;
  const next = emptyNode();
  if (segment.includes("{"))
    node.templates.set(segment, { pattern: patternOf(segment), node: next });
  else node.literals.set(segment, next);
  return next;
}

function bestRank(node: Node, segments: readonly string[], at: number): number | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.rank;
  const literal = node.literals.get(segment);
  const nodes = literal === undefined ? [] : [literal];
  for (const { pattern, node: next } of node.templates.values()) {
    if (pattern.test(segment)) nodes.push(next);
  }
  const ranks = nodes.map((next) => bestRank(next, segments, at + 1) ?? Number.POSITIVE_INFINITY);
  const best = Math.min(...ranks);
  return best === Number.POSITIVE_INFINITY ? undefined : best;
}

function emptyNode(): Node {
  return { literals: new Map(), templates: new Map(), rank: undefined };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function patternOf(segment: string): RegExp {
  const parts = segment
    .split(/\{[^}]*\}/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]+")}$`);
}
