import { launchChromium } from "@coreclaw/chromium";
import { expect, test } from "vitest";
import { serveForDevelopment } from "./support/serve-page.ts";
import { Visitor } from "./support/visitor.ts";

test("the server for development serves the page and its worker too", async () => {
  const { url, close } = await serveForDevelopment();
  const browser = await launchChromium();
  const visitor = new Visitor(await browser.newPage());
  await visitor.open(url);
  await visitor.seesRecent(/Museum opening hours Succeeded, 10 rows/);
  expect(await visitor.page.locator("#connection").textContent()).toContain("No server");
  await browser.close();
  await close();
});
