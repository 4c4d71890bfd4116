import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { bundleServiceWorker } from "../../scripts/build-service-worker.ts";
import { type Site, type SiteFile, startSite } from "./site.ts";

export const WORKER = "/coreclaw-mock-sw.js";

const JAVASCRIPT = "text/javascript; charset=utf-8";

/** What the pages of the tests run: the entry for pages, within reach of a test. */
const HARNESS = `
import { startBrowserMock } from "/mock.js";
globalThis.warnings = [];
globalThis.begin = async (options) => {
  const onWarning = (message) => warnings.push(message);
  globalThis.mock = await startBrowserMock({ onWarning, ...options });
  const { baseUrl, filesUrl, controlUrl } = mock;
  return { baseUrl, filesUrl, controlUrl };
};
globalThis.showLink = (href) => {
  document.body.append(Object.assign(document.createElement("a"), { href, textContent: "File" }));
};
/** Puts a record where the worker keeps its worlds, as another version or a fault of the disk might. */
globalThis.store = (record) => new Promise((resolve, reject) => {
  const request = indexedDB.open(\`coreclaw-mock \${mock.baseUrl}/\`);
  request.onerror = reject;
  request.onsuccess = () => {
    const database = request.result;
    const transaction = database.transaction("worlds", "readwrite");
    transaction.objectStore("worlds").put(record, "all");
    transaction.oncomplete = () => resolve(database.close());
    transaction.onabort = reject;
  };
});
globalThis.ready = true;
`;

const PAGE: SiteFile = {
  type: "text/html",
  body: '<!doctype html><title>App</title><link rel="icon" href="data:,"><script type="module" src="/harness.js"></script>',
};

/** A site with the worker, and with pages at `/` and `/app/` that can start it. */
export async function startMockSite(): Promise<Site> {
  const worker = { type: JAVASCRIPT, body: await bundleServiceWorker(CONSOLE) };
  return await startSite(
    new Map([
      ["/", PAGE],
      ["/app/", PAGE],
      ["/harness.js", { type: JAVASCRIPT, body: HARNESS }],
      ["/mock.js", { type: JAVASCRIPT, body: await bundlePageEntry() }],
      [WORKER, worker],
      [`/app${WORKER}`, worker],
    ]),
  );
}

/** Stands for the page at `/__mock/`, with all that could break out of a script that holds it. */
export const CONSOLE = "<!doctype html><title>The page</title>`$" + "{'\"</script>\\u2028\u2028";

export async function bundlePageEntry(): Promise<string> {
  const input = fileURLToPath(new URL("../../src/browser/index.ts", import.meta.url));
  const bundle = await rolldown({ input, platform: "browser" });
  const { output } = await bundle.generate({ format: "esm" });
  return output[0].code;
}
