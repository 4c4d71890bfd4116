import { launchChromium } from "@coreclaw/chromium";
import type { Browser, CDPSession, Page } from "playwright-core";
import type { ReceivedCallback } from "../../src/browser/callback-inbox.ts";
import type { BrowserMock } from "../../src/browser/start-browser-mock.ts";
import type { Site } from "./site.ts";

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface PageRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A page in a real browser, all of whose requests pass the site. */
export interface MockPage extends AsyncDisposable {
  readonly page: Page;
  open(path: string): Promise<void>;
  /** Starts the mock in the page; gives its addresses. */
  begin(options?: object): Promise<{ baseUrl: string; filesUrl: string; controlUrl: string }>;
  /** A request by the page's own `fetch`. */
  fetch(url: string, request?: PageRequest): Promise<PageAnswer>;
  /** The callbacks in the page's inbox. */
  callbacks(): Promise<readonly ReceivedCallback[]>;
  warnings(): Promise<readonly string[]>;
  /** Ends the mock of the page. */
  stop(): Promise<void>;
  /** Shows a link; a click on it is a click of a person. */
  showLink(href: string): Promise<void>;
  /** Puts a record where the worker keeps its worlds. */
  store(record: unknown): Promise<void>;
  /** Does what a browser does to workers that are idle. Resolves when none runs. */
  stopWorkers(): Promise<void>;
}

// What the pages of mock-site.ts have: functions handed to `evaluate` run there.
declare const begin: MockPage["begin"];
declare const warnings: readonly string[];
declare const ready: boolean | undefined;
declare const showLink: (href: string) => void;
declare const store: MockPage["store"];
declare const mock: BrowserMock;

/** A browser that asks for everything through the site, what is on this machine as well. */
export async function launchBrowser(site: Site): Promise<Browser> {
  return await launchChromium({
    proxy: { server: site.origin, bypass: "<-loopback>" },
  });
}

/** A page of its own, which shares nothing with others of the browser. */
export async function openMockPage(browser: Browser, site: Site): Promise<MockPage> {
  const page = await browser.newPage();
  const workers = await watchWorkers(await page.context().newCDPSession(page));
  return {
    page,
    async open(path) {
      await page.goto(new URL(path, site.origin).href);
      await page.waitForFunction(() => ready === true);
    },
    begin: (options = {}) => page.evaluate((given) => begin(given), options),
    fetch: (url, request = {}) =>
      page.evaluate(
        async ([to, init]) => {
          const response = await fetch(to, init);
          const headers = Object.fromEntries(response.headers);
          return { status: response.status, headers, text: await response.text() };
        },
        [url, request] as const,
      ),
    callbacks: () => page.evaluate(() => [...mock.callbacks.received]),
    warnings: () => page.evaluate(() => [...warnings]),
    stop: () => page.evaluate(() => mock.stop()),
    showLink: (href) => page.evaluate((to) => showLink(to), href),
    store: (record) => page.evaluate((value) => store(value), record),
    stopWorkers: workers.stop,
    [Symbol.asyncDispose]: () => page.close(), // and its context, as it came from newPage()
  };
}

async function watchWorkers(devtools: CDPSession): Promise<{ stop(): Promise<void> }> {
  const running = new Set<string>();
  let onStop = () => {};
  devtools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === "stopped") running.delete(versionId);
      else running.add(versionId);
    }
    if (running.size === 0) onStop();
  });
  await devtools.send("ServiceWorker.enable");
  return {
    async stop() {
      if (running.size === 0) throw new Error("No worker runs: stopping it would prove nothing.");
      const stopped = new Promise<void>((resolve) => {
        onStop = resolve;
      });
      await devtools.send("ServiceWorker.stopAllWorkers");
      await stopped;
    },
  };
}
