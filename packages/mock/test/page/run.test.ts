import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { usePage } from "./use-page.ts";

const { open } = usePage();

test("a whole run is driven from the page", async () => {
  await using hook = await startHook();
  await using opened = await open();
  const { page, start, send } = opened;
  await page.getByRole("heading", { name: "Nothing has called the mock yet" }).waitFor();
  expect(await page.getByRole("region", { name: "A first request" }).textContent()).toContain(
    "/api/v1/scraper/run",
  );

  const run = await start({ max_results: 25 }, { callback_url: hook.url });

  const row = page.getByRole("row", { name: new RegExp(run) });
  await row.getByText("ready").waitFor();
  await page.getByRole("button", { name: "+15 s" }).click();
  await row.getByText("running").waitFor();
  await page.getByRole("button", { name: "Settle" }).click();
  await row.getByText("succeeded").waitFor();

  await page.getByRole("button", { name: run }).click();
  const rows = page.getByRole("table", { name: "Rows of the run" });
  await rows.getByRole("cell", { name: "House of Maps" }).first().waitFor();
  expect(await rows.getByRole("row").count()).toBe(21); // twenty, and the names of the columns
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("2 of 2").waitFor();
  await rows.getByRole("cell", { name: "21", exact: true }).waitFor();
  expect(await rows.getByRole("row").count()).toBe(6);

  await page.getByRole("tab", { name: "Log" }).click();
  await page.getByText("Run ended with 25 rows").waitFor();

  await page.getByRole("tab", { name: "Callbacks 2" }).click();
  const payload = page.getByRole("region", { name: "Payload of “succeeded”" });
  expect(JSON.parse((await payload.textContent()) ?? "")).toMatchObject({
    run_slug: run,
    status: 3,
    results: 25,
  });
  await page.getByRole("button", { name: "Send again: “succeeded”" }).click();
  await page.getByText(/was sent once more/).waitFor();
  expect(hook.statuses).toEqual([2, 3, 3]);

  await send("/api/v1/run/detail", { run_slug: run });
  await page.getByRole("tab", { name: "Requests 1" }).click();
  await page.getByRole("table", { name: "Requests about this run" }).waitFor();
});

test("a run is failed, ended and aborted by hand", async () => {
  await using opened = await open();
  const { page, start } = opened;
  const detail = page.getByRole("region", { name: "The chosen run" });
  for (const [button, state] of [
    ["Succeed", "succeeded"],
    ["Fail", "failed"],
    ["Abort", "aborting"],
  ] as const) {
    const run = await start();
    await page.getByRole("button", { name: run }).click();
    await detail.getByRole("button", { name: button }).click();
    await detail.getByText(new RegExp(`^.${state}$`)).waitFor(); // behind its shape
  }

  await page.getByRole("button", { name: "Settle" }).click();

  await detail.getByText(/^.aborted$/).waitFor();
  await detail.getByRole("button", { name: "Abort" }).waitFor({ state: "detached" });
});

test("what rows, logs and messages say stays text", async () => {
  const hostile = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
  await using opened = await open();
  const { mock, page, start } = opened;
  const run = await start({ places: [hostile] });
  const world = await mock.simulator.world("test");
  await world.settle();
  const failed = await start();
  world.endRun(failed, "failed", hostile);

  await page.getByRole("button", { name: run }).click();
  await page.getByRole("cell", { name: hostile }).first().waitFor();
  await page.getByRole("button", { name: failed }).click();
  const detail = page.getByRole("region", { name: "The chosen run" });
  await detail.getByText(hostile).first().waitFor();
  await page.getByRole("tab", { name: "Log" }).click();
  await page.getByRole("region", { name: "Log" }).getByText(hostile).waitFor();

  expect(await page.locator("img").count()).toBe(0);
  expect(await page.title()).toBe("CoreClaw mock");
});

/** An application that takes callbacks. */
async function startHook() {
  const statuses: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    statuses.push(JSON.parse(Buffer.concat(chunks).toString()).status);
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    statuses,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}
