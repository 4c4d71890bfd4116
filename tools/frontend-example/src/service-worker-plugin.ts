import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const NAME = "coreclaw-mock-sw.js";

/** The worker as the package ships it: no copy of it lies in this folder, so none grows old. */
const FILE = fileURLToPath(
  new URL("dist/service-worker.js", import.meta.resolve("@coreclaw/mock/package.json")),
);

/** Serves the mock's Service Worker beside the page, and puts it into a build. */
export function serviceWorker(): Plugin {
  return {
    name: "coreclaw-mock-service-worker",
    configureServer({ middlewares }) {
      middlewares.use(`/${NAME}`, async (_request, response, next) => {
        try {
          const source = await readFile(FILE);
          response.setHeader("content-type", "text/javascript").end(source);
        } catch (error) {
          next(error); // not built yet
        }
      });
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: await readFile(FILE) });
    },
  };
}
