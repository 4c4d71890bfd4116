import { launchChromium } from "@coreclaw/chromium";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { Visitor } from "./visitor.ts";
import type { Way } from "./way.ts";

/** What the page does for its visitors, whichever way it is run. */
export function tellStories(begin: () => Promise<Way>): void {
  let browser: Browser;
  let way: Way;
  let visitor: Visitor;
  beforeAll(async () => {
    [browser, way] = await Promise.all([launchChromium(), begin()]);
  });
  afterAll(async () => {
    await browser.close();
    await way.close();
  });
  beforeEach(async () => {
    visitor = new Visitor(await browser.newPage({ viewport: { width: 390, height: 800 } }));
    await visitor.open(way.url);
  });
  afterEach(async () => {
    await way.control(visitor.page, "DELETE", "faults");
    await way.control(visitor.page, "POST", "reset");
    await visitor.page.close();
  });

  test("a run is started with one input and followed to its rows, its cost and its file", async () => {
    const { page } = visitor;
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
    await visitor.choose("sim/fast");
    await page.getByLabel("Rows", { exact: true }).fill("12");
    await visitor.start();

    await visitor.seesState("Succeeded");
    expect(await visitor.column(1)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("Page 2 of 2").waitFor();
    expect(await visitor.column(1)).toEqual(["11", "12"]);
    expect(await page.locator("#run-facts").textContent()).toContain("Cost$0.0011");
    await page.getByText("$99.9989", { exact: true }).waitFor();
    const lines = await visitor.downloadsLines();
    expect([lines[0], lines.length]).toEqual(["number,colour,even,note", 13]);
    expect([...hosts]).toEqual(["127.0.0.1"]);

    await page.reload();
    await visitor.seesRecent(/Simulated: fast Succeeded, 12 rows/);
  });

  test.each([
    ["its answer", "delay:5s"],
    ["its refusal", "delay:5s+worker-missing"],
  ])(
    "the Worker that was chosen last is the one to start: %s, when it is late, changes nothing",
    async (_what, fault) => {
      const { page } = visitor;
      const rule = { fault, operations: ["getWorker"], times: 1 };
      await way.control(page, "POST", "faults", rule, "nobody"); // Workers are found without a key
      await visitor.search("sim/");
      const isLate = visitor.endsRequest(/sim%2Fempty|sim\/empty/);
      await page.locator("#workers button", { hasText: "sim/empty" }).click();
      await page.locator("#workers button", { hasText: "sim/fast" }).click();
      await isLate;
      await page.getByLabel("Rows", { exact: true }).fill("3");
      expect(await page.locator("#start-notice").textContent()).toBe("");
      await visitor.start();
      await visitor.seesState("Succeeded");
      expect(await page.locator("#run-worker").textContent()).toContain("Simulated: fast");
    },
  );

  test("callbacks are shown where they arrive in the page", async () => {
    const { page } = visitor;
    expect(await page.getByRole("heading", { name: "Callbacks" }).isVisible()).toBe(way.hasInbox);
    if (!way.hasInbox) return;
    await visitor.choose("sim/empty");
    await visitor.start();
    await page.locator("#inbox li", { hasText: '"status":3' }).waitFor();
    expect(await page.locator("#inbox li").count()).toBe(2);
  });

  test("a start that the balance does not cover is refused", async () => {
    await visitor.useKey("sim_no_balance");
    await visitor.choose("sim/fast");
    await visitor.start();
    await visitor.seesNotice(
      "refused",
      "The account cannot pay for this.",
      "Balance is not enough.",
    );
  });

  test("a key that is not accepted is said so, and what needs none goes on", async () => {
    await visitor.useKey("sim_bad_key");
    await visitor.seesNotice("refused", "The key is not accepted.", "Invalid API key.");
    await visitor.choose("sim/fast");
    await visitor.page.getByRole("button", { name: "Start the run" }).waitFor();
  });

  test("a lost connection ends nothing: the page says so and looks again", async () => {
    const fault = { fault: "drop-request", operations: ["getRun"] };
    await way.control(visitor.page, "POST", "faults", fault);
    await visitor.choose("sim/fast");
    await visitor.start();
    await visitor.seesNotice("unclear", "No answer arrived.");
    await visitor.seesState("Lost sight of the run. Looking again…");
    await way.control(visitor.page, "DELETE", "faults");
    await visitor.seesState("Succeeded");
    await visitor.page.locator(".notice").waitFor({ state: "detached" });
  });

  test("a start whose answer is lost is no refusal: the run is among the recent ones", async () => {
    const fault = { fault: "lose-answer", operations: ["startWorker"] };
    await way.control(visitor.page, "POST", "faults", fault);
    await visitor.choose("sim/succeeds");
    await visitor.start();
    await visitor.seesNotice("unknown-start", "It is not known whether the run was started.");
    await visitor.page
      .locator("#recent button", { hasText: "Simulated: succeeds" })
      .first()
      .click();
    await visitor.page.locator("#run-worker", { hasText: "Simulated: succeeds" }).waitFor();
  });

  test("a page of a captive portal is no refusal either, and a read can be tried again", async () => {
    const fault = { fault: "portal", operations: ["listRuns"] };
    await way.control(visitor.page, "POST", "faults", fault);
    await visitor.open(way.url);
    await visitor.seesNotice("unclear", "Something else than the API answered.");
    await way.control(visitor.page, "DELETE", "faults");
    await visitor.page.getByRole("button", { name: "Try again" }).click();
    await visitor.seesRecent(/Museum opening hours Succeeded, 10 rows/);
    expect(await visitor.page.locator(".notice").count()).toBe(0);
  });

  test("what a row says is text and nothing else, and fits a screen 390 pixels wide", async () => {
    const { page } = visitor;
    const hostile = `<img src=x onerror="document.title='run'"><b>Ghent</b>`;
    await visitor.choose("openhours/museum-hours");
    await page.getByLabel("Places").fill(hostile);
    await visitor.start();
    await page.getByRole("cell", { name: hostile, exact: true }).first().waitFor();
    expect(await page.locator("#run-table img, #run-table b").count()).toBe(0);
    expect(await page.title()).toBe("Workers and runs");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}
