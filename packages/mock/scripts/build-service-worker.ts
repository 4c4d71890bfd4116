import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { writeAtomically } from "../src/server/write-atomically.ts";

const ENTRY = fileURLToPath(new URL("../src/browser/worker/main.ts", import.meta.url));
const PAGE = new URL("../dist/page/index.html", import.meta.url);
const TARGET = fileURLToPath(new URL("../dist/service-worker.js", import.meta.url));

/** The whole mock as one classic script, which every browser with Service Workers registers. */
export async function bundleServiceWorker(page: string): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    platform: "browser",
    transform: { define: { PAGE_HTML: JSON.stringify(page) } },
  });
  try {
    const { output } = await bundle.generate({ format: "iife", minify: true });
    const [{ code }, ...more] = output;
    if (more.length > 0) throw new Error("The Service Worker must be one file.");
    return code;
  } finally {
    await bundle.close();
  }
}

/** Writes `dist/service-worker.js`, with the page in it, which is built before; gives its size in bytes. */
export async function buildServiceWorker(
  target = TARGET,
): Promise<{ bytes: number; gzipped: number }> {
  const code = await bundleServiceWorker(await readFile(PAGE, "utf8"));
  await mkdir(dirname(target), { recursive: true });
  await writeAtomically(target, code); // a test may read it meanwhile
  return { bytes: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).byteLength };
}

if (import.meta.main) {
  const { bytes, gzipped } = await buildServiceWorker();
  process.stdout.write(
    `dist/service-worker.js: ${kilobytes(bytes)}, ${kilobytes(gzipped)} gzipped\n`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
