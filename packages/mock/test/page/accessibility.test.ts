import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type OpenPage, usePage } from "./use-page.ts";

const { open } = usePage();
const AXE = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

test.each([
  ["light", DESKTOP],
  ["dark", DESKTOP],
  ["light", PHONE],
  ["dark", PHONE],
] as const)("axe has nothing against it, %s at %o", async (colorScheme, viewport) => {
  await using opened = await open({}, { colorScheme, viewport });
  const { page } = opened;
  const found: string[] = [...(await problems(page, "empty"))];
  const run = await prepare(opened);
  await page.getByRole("button", { name: run }).click();
  for (const tab of ["Rows", "Log", "Callbacks", "Requests"]) {
    await page.getByRole("tab", { name: tab }).click();
    found.push(...(await problems(page, tab)));
  }
  const requests = page.getByRole("table", { name: /last requests/ });
  await requests.getByRole("button", { name: "POST getAccount" }).click();
  await page.getByRole("button", { name: "Copy as test" }).click();
  found.push(...(await problems(page, "explanation")));
  await page.getByRole("button", { name: "Inject a fault…" }).click();
  await page.getByLabel("Class").selectOption("broken");
  await page.getByRole("radio", { name: /^gateway/ }).check();
  await page.getByText("Only for some operations").click();
  found.push(...(await problems(page, "faults")));

  expect(found).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
});

test("keys alone lead everywhere, and to where they were", async () => {
  await using opened = await open();
  const { page } = opened;
  const run = await prepare(opened);
  const { keyboard } = page;

  await tabTo(page, run);
  await keyboard.press("Enter");
  await page.getByRole("tab", { name: "Rows 3" }).waitFor();
  await tabTo(page, "Rows3");
  await keyboard.press("ArrowRight");
  await page.getByText("Run ended with 3 rows").waitFor();
  expect(await focused(page)).toBe("Log");
  await keyboard.press("ArrowLeft");
  expect(await focused(page)).toBe("Rows3");

  await tabTo(page, "Inject a fault…", "Shift+Tab");
  await keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Inject a fault" }).waitFor();
  await keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await focused(page)).toBe("Inject a fault…");
  await keyboard.press("Enter");
  await tabTo(page, "", "Tab", "flaky-wifi");
  await keyboard.press("ArrowDown");
  await page.getByRole("radio", { name: /^bad-deploy/, checked: true }).waitFor();
  await keyboard.press("Enter");
  await page.getByText("gateway:502", { exact: true }).waitFor();
  expect(await focused(page)).toBe("Inject a fault…");

  await tabTo(page, "Remove all");
  await keyboard.press("Enter");
  await page.getByText("Nothing is made to go wrong.").waitFor();
  expect(await page.evaluate("document.activeElement.querySelector('h2').textContent")).toBe(
    "Faults",
  );
});

test("every stop of the Tab key can be seen, and the last leads out of the page", async () => {
  await using opened = await open();
  const { page } = opened;
  const run = await prepare(opened);
  await page.getByRole("button", { name: run }).press("Enter");
  await page.getByRole("table", { name: "Rows of the run" }).waitFor();
  await page.getByRole("combobox", { name: "Account" }).focus();
  const stops: string[] = [];
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(`(() => {
      const { activeElement: at } = document;
      if (at === document.body) return undefined;
      return getComputedStyle(at).outlineStyle === "none" ? "unseen: " + at.outerHTML : at.tagName;
    })()`);
    if (stop === undefined) break;
    stops.push(String(stop));
  }

  expect(stops.length).toBeGreaterThan(25);
  expect(stops.length).toBeLessThan(100);
  expect(stops.filter((stop) => stop.startsWith("unseen"))).toEqual([]);
});

test("what has focus, is typed or is scrolled to stays through an update", async () => {
  await using opened = await open({}, { viewport: PHONE });
  const { page, start } = opened;
  const run = await prepare(opened);
  const field = page.getByLabel("Find by key");
  await page.getByRole("button", { name: run }).focus();
  await page.evaluate("window.kept = document.activeElement");
  await field.evaluate((element: { value: string }) => {
    element.value = "half a key";
  });
  const list = page.getByRole("region", { name: "Runs, the newest first" });
  await list.evaluate((element: { scrollLeft: number }) => {
    element.scrollLeft = 40;
  });

  const newer = await start();
  await page.getByRole("button", { name: newer }).waitFor();

  expect(await page.evaluate("document.activeElement === window.kept")).toBe(true);
  expect(await field.inputValue()).toBe("half a key");
  expect(await list.evaluate((element: { scrollLeft: number }) => element.scrollLeft)).toBe(40);
});

test("what happens to a run is said", async () => {
  await using opened = await open();
  const { mock, page, start } = opened;
  const run = await start();
  await page.getByRole("button", { name: run }).waitFor();

  await (await mock.simulator.world("test")).settle();

  await page.getByRole("status").getByText(`Run ${run}: succeeded, with 3 rows.`).waitFor();
});

/** A run that has ended, with rows, a log and callbacks, and a request that was refused. */
async function prepare({ mock, send, start, page }: OpenPage): Promise<string> {
  const run = await start({}, { callback_url: "http://127.0.0.1:9/hook" });
  await (await mock.simulator.world("test")).advance("3m");
  await send("/api/v1/account/info", {}, { prefer: "scenario=rate-limited" });
  await page
    .getByRole("row", { name: new RegExp(run) })
    .getByText("succeeded")
    .waitFor();
  return run;
}

/** Serious and critical findings, each with where it is. */
async function problems(page: Page, what: string): Promise<readonly string[]> {
  await page.getByText(/ on (its|their) way\.$/).waitFor({ state: "detached" });
  await page.evaluate(await AXE);
  const report = await page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200))))`);
  return (report as string[]).map((line) => `${what}: ${line}`);
}

/** Presses a key until what has focus has that text, or that value. */
async function tabTo(page: Page, text: string, key = "Tab", value?: string): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press(key);
    if (value === undefined ? (await focused(page)) === text : (await focusedValue(page)) === value)
      return;
  }
  throw new Error(`A hundred times ${key} do not lead to ${value ?? text}.`);
}

async function focused(page: Page): Promise<unknown> {
  return await page.evaluate("document.activeElement.textContent");
}

async function focusedValue(page: Page): Promise<unknown> {
  return await page.evaluate("document.activeElement.value");
}
