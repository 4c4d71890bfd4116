import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, preview } from "vite";
import { vi } from "vitest";

/** The example at an address. */
export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

const configFile = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));
const COMMON = { configFile, logLevel: "error" } as const;
const FREE_PORT = { host: "127.0.0.1", port: 0 };

/**
 * Builds the page, and serves it.
 *
 * @param address What VITE_CORECLAW_URL says.
 * @param proxy Where requests below that address go on to, when it is a path.
 */
export async function servePage(address = "", proxy?: string): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), "coreclaw-page-"));
  vi.stubEnv("VITE_CORECLAW_URL", address);
  await build({ ...COMMON, build: { outDir } });
  vi.unstubAllEnvs();
  const paths = proxy === undefined ? {} : { [address]: proxy };
  const server = await preview({
    ...COMMON,
    build: { outDir },
    preview: { ...FREE_PORT, proxy: paths },
  });
  return served(server, outDir);
}

/** Serves the page as `pnpm dev` does. */
export async function serveForDevelopment(): Promise<ServedPage> {
  const cacheDir = await mkdtemp(join(tmpdir(), "coreclaw-vite-")); // somebody may be developing
  const server = await createServer({
    ...COMMON,
    cacheDir,
    server: { ...FREE_PORT, watch: null },
  });
  return served(await server.listen(), cacheDir);
}

function served(
  server: Pick<Awaited<ReturnType<typeof preview>>, "resolvedUrls" | "close">,
  folder: string,
): ServedPage {
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("Vite does not say where it listens.");
  return {
    url,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
