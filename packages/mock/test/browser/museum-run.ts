import { type Answer, MUSEUM_START } from "../support/api.ts";
import type { MockPage } from "./mock-page.ts";

/** The API as a page calls it, with one key, and with more headers. */
export function pageApi(browser: MockPage, baseUrl: string, more: Record<string, string> = {}) {
  const headers = { "api-key": "my key", "content-type": "application/json", ...more };
  const post = async (path: string, body: unknown): Promise<Answer["body"]> => {
    const request = { method: "POST", headers, body: JSON.stringify(body) };
    return JSON.parse((await browser.fetch(baseUrl + path, request)).text);
  };
  return {
    post,
    /** Starts the museum Worker, with `parts` of the request changed, and gives the run's slug. */
    start: async (parts = {}): Promise<string> => {
      const { data } = await post("/api/v1/scraper/run", { ...MUSEUM_START, ...parts });
      return data.run_slug;
    },
    detail: async (run_slug: string) => (await post("/api/v1/run/detail", { run_slug })).data,
    advance: (duration: string) => post("/__mock/clock", { advance: duration }),
    settle: () => post("/__mock/clock", { settle: true }),
    /** An export of the rows as CSV; gives its link. */
    exportCsv: async (run_slug: string): Promise<string> => {
      const { data } = await post("/api/v1/run/result/export", { run_slug, format: "csv" });
      return data.download_url;
    },
    runs: async (): Promise<number> => {
      const { data } = await post("/api/v1/run/list", { page_index: 1, page_size: 10 });
      return data.count;
    },
  };
}
