import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { launchBrowser, type MockPage, openMockPage } from "./mock-page.ts";
import { startMockSite } from "./mock-site.ts";
import type { Site } from "./site.ts";

export interface Stage {
  readonly site: Site;
  /** Opens a page of the site in a browser that has never seen it. */
  open(path?: string): Promise<MockPage>;
}

/** A site with the mock, and a browser in front of it, for the tests of a file. */
export function useMockSite(): Stage {
  let running: { site: Site; browser: Browser } | undefined;
  const used = () => {
    if (running === undefined) throw new Error("The site is there while tests run.");
    return running;
  };
  beforeAll(async () => {
    const site = await startMockSite();
    running = { site, browser: await launchBrowser(site) };
  });
  beforeEach(() => {
    used().site.strayed.length = 0;
    used().site.asked.length = 0;
    used().site.sent.length = 0;
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.site[Symbol.asyncDispose]();
  });
  return {
    get site() {
      return used().site;
    },
    async open(path = "/") {
      const { browser, site } = used();
      const page = await openMockPage(browser, site);
      await page.open(path);
      return page;
    },
  };
}
