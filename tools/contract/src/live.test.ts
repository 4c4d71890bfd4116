import {
  type Call,
  contract,
  createCall,
  getAccount,
  getWorker,
  listProxyRegions,
  listRuns,
  searchWorkers,
} from "@coreclaw/client";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type PrismProxy, startPrismProxy } from "./targets/prism-proxy.ts";

/** The API itself behind the proxy: what it answers and the document does not say is drift. */
const { CORECLAW_API_KEY: apiKey, CORECLAW_BASE_URL: baseUrl } = process.env;

if (!apiKey) {
  process.stdout.write("\nthe live API is left out: CORECLAW_API_KEY is not set\n");
}

// Calls that read, and cost nothing.
describe.skipIf(!apiKey)("the live API", () => {
  let proxy: PrismProxy;
  let call: Call;

  beforeAll(async () => {
    const upstream = baseUrl || contract.server;
    if (upstream === undefined) throw new Error("The document names no server.");
    proxy = await startPrismProxy(upstream, { isMarkDue: false });
    call = createCall({ baseUrl: proxy.url, apiKey });
  });
  afterEach(() => {
    expect(proxy.watch.take("allowed")).toEqual([]);
  });
  afterAll(() => proxy.close());

  test("finds Workers and shows one", async () => {
    const { scraper } = await searchWorkers(call, { search: "google", limit: 3 });
    const [first] = scraper;

    if (first !== undefined) await getWorker(call, { slug: first.slug });
  });

  test("lists the regions", async () => {
    const { list } = await listProxyRegions(call);

    expect(list.length).toBeGreaterThan(100);
  });

  test("shows the account", async () => {
    await getAccount(call);
  });

  test("lists the runs", async () => {
    await listRuns(call, { page_index: 1, page_size: 5 });
  });
});
