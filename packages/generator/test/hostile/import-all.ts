// Imports the generated folders that it is given, and tells what that did: how often code of a payload ran, what it
// left behind, and what the folders export.
import { readdirSync } from "node:fs";
import { join } from "node:path";

let hits = 0;
Object.assign(globalThis, { hit: () => ++hits });
const seen = () =>
  [globalThis, Object.prototype, Function.prototype, Array.prototype].flatMap(Reflect.ownKeys);
const before = new Set(seen());

const exported = new Set<string>();
for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const module = await import(join(folder, file));
    if (file === "index.ts") for (const name of Object.keys(module)) exported.add(name);
  }
}

const globals = seen()
  .filter((key) => !before.has(key))
  .map(String);
process.stdout.write(JSON.stringify({ hits, globals, exported: [...exported].sort() }));
