import { type SimulatorMock, startSimulator } from "@coreclaw/mock";
import type { Page } from "playwright-core";
import { servePage } from "./serve-page.ts";

/** One of the two ways to run the example, with the control API of its mock. */
export interface Way {
  readonly url: string;
  readonly hasInbox: boolean;
  /** A call of the control API, for the account of a key, "demo" by default. */
  control(page: Page, method: string, path: string, body?: unknown, key?: string): Promise<void>;
  close(): Promise<void>;
}

export async function withNoServer(): Promise<Way> {
  const page = await servePage();
  return {
    url: page.url,
    hasInbox: true,
    close: page.close,
    async control(tab, method, path, body, key) {
      const status = await tab.evaluate(
        async ({ path, init }) => (await fetch(`/coreclaw-mock/__mock/${path}`, init)).status,
        { path, init: initOf(method, body, key) },
      );
      requireSuccess(status);
    },
  };
}

export async function againstTheServer(): Promise<Way> {
  const mock: SimulatorMock = await startSimulator({ clock: { scale: 60 } });
  const page = await servePage(mock.url);
  return {
    url: page.url,
    hasInbox: false,
    async close() {
      await page.close();
      await mock.close();
    },
    async control(_tab, method, path, body, key) {
      const { status } = await fetch(`${mock.url}/__mock/${path}`, initOf(method, body, key));
      requireSuccess(status);
    },
  };
}

function initOf(method: string, body: unknown, key = "demo") {
  const headers = { "api-key": key, "content-type": "application/json" };
  return { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
}

function requireSuccess(status: number): void {
  if (status !== 200) throw new Error(`The control API answers HTTP ${status}.`);
}
