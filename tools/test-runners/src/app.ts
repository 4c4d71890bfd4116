import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../app", import.meta.url));

/** A small app such as readers have, for the guide's files to be added to. */
export function appFiles(): Record<string, string> {
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(FOLDER.length + 1), readFileSync(path, "utf8")];
  });
  return Object.fromEntries(texts);
}
