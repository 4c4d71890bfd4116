import { launchChromium } from "@coreclaw/chromium";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { buildPage } from "../../scripts/build-page.ts";
import {
  type SimulatorMock,
  type SimulatorMockOptions,
  startSimulator,
} from "../../src/start-simulator.ts";

/** A mock with its page open in a browser that has never seen it. */
export interface OpenPage extends AsyncDisposable {
  readonly mock: SimulatorMock;
  readonly page: Page;
  /** What the page did that it must not do; it must be empty at the end. */
  readonly complaints: string[];
  /** Sends a request to the API with the key `test`, and gives its data. */
  readonly send: (path: string, body: object, headers?: Record<string, string>) => Promise<Sent>;
  /** Starts the museum Worker and gives the run's slug. */
  readonly start: (custom?: object, parts?: object) => Promise<string>;
}

export interface Sent {
  readonly status: number;
  readonly code: unknown;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A browser for the tests of a file. What the page complains of, or asks of others, fails the test. */
export function usePage() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    await buildPage();
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return {
    open: async (
      options: SimulatorMockOptions = {},
      look: BrowserContextOptions = {},
    ): Promise<OpenPage> => {
      if (browser === undefined) throw new Error("The browser is there while tests run.");
      const mock = await startSimulator({ clock: "manual", ...options });
      const context = await browser.newContext({ reducedMotion: "reduce", ...look });
      const page = await context.newPage();
      const complaints = listen(page, mock.url);
      page.setDefaultTimeout(15_000);
      await page.goto(`${mock.url}/__mock/`);
      const send = senderTo(mock.url);
      return {
        mock,
        page,
        complaints,
        send,
        start: async (custom = {}, parts = {}) => {
          const input = {
            parameters: { custom: { places: ["Ghent"], max_results: 3, ...custom } },
          };
          const body = { scraper_slug: "openhours/museum-hours", is_async: true, input, ...parts };
          return String((await send("/api/v1/scraper/run", body)).data["run_slug"]);
        },
        [Symbol.asyncDispose]: async () => {
          await context.close();
          await mock.close();
          expect(complaints).toEqual([]);
        },
      };
    },
  };
}

export function press(page: Page, name: string): Promise<void> {
  return page.getByRole("button", { name, exact: true }).click();
}

/** What a page must not do: fail, complain, or ask anybody else. A mock that is gone is no fault of its own. */
function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  const isOwn = (url: string) => url.startsWith(`${origin}/`) || url.startsWith("data:");
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!isOwn(request.url())) complaints.push(`It asked ${request.url()}.`);
  });
  page.on("console", (message) => {
    // The browser itself notes each answer that is no 200, and each that does not come.
    const isNote = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isNote) complaints.push(message.text());
  });
  return complaints;
}

function senderTo(url: string): OpenPage["send"] {
  return async (path, body, headers = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "api-key": "test", "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    const { code, data } = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
    return { status: answer.status, code, data: (data ?? {}) as Sent["data"] };
  };
}
