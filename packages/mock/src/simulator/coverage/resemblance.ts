import { isRecord } from "../../document/document.ts";

/** Values that say what happened, and not just how much of it. */
const TELLING = new Set(["code", "status", "run_status"]);

/** A place in a body: the names of members on the way to it. */
type Path = readonly string[];

/**
 * Finds the examples of an answer that a body is like: it agrees with them in everything in which
 * they differ from each other. Several may be alike, and all of them are found.
 */
export function createResemblance(
  examples: Readonly<Record<string, unknown>>,
): (body: unknown) => readonly string[] {
  const bodies = Object.values(examples);
  const paths = uniquePaths(bodies).filter((path) => differs(bodies, path));
  const named = Object.entries(examples).map(([name, body]) => {
    return { name, kinds: paths.map((path) => kindAt(body, path)).join() };
  });
  return (body) => {
    const kinds = paths.map((path) => kindAt(body, path)).join();
    return named.filter((one) => one.kinds === kinds).map(({ name }) => name);
  };
}

function differs(bodies: readonly unknown[], path: Path): boolean {
  return new Set(bodies.map((body) => kindAt(body, path))).size > 1;
}

function uniquePaths(bodies: readonly unknown[]): readonly Path[] {
  const paths = bodies.flatMap((body) => [...pathsIn(body)]);
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}

/** What is in lists is data, and has no paths. */
function* pathsIn(body: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (!isRecord(body)) return;
  for (const [name, inner] of Object.entries(body)) yield* pathsIn(inner, [...path, name]);
}

function kindAt(body: unknown, path: Path): string {
  let value = body;
  for (const name of path) {
    if (!isRecord(value) || !Object.hasOwn(value, name)) return "absent";
    value = value[name];
  }
  return kindOf(value, path.at(-1));
}

/** Lists count as empty or not. */
function kindOf(value: unknown, name: string | undefined): string {
  if (Array.isArray(value)) return value.length === 0 ? "empty list" : "list";
  if (value === null) return "null";
  return TELLING.has(name ?? "") ? `${typeof value} ${value}` : typeof value;
}
