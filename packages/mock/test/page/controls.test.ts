import { expect, test } from "vitest";
import { startSimulator } from "../../src/start-simulator.ts";
import { press, usePage } from "./use-page.ts";

const { open } = usePage();

test("the account is drained and refilled, its key expired and accepted again", async () => {
  await using opened = await open();
  const { page, send, start } = opened;
  await start();
  const code = async () => (await send("/api/v1/account/info", {})).code;

  await press(page, "Drain balance");
  await page.getByText("$0.0000", { exact: true }).first().waitFor();
  const refused = await send("/api/v1/scraper/run", START);
  await press(page, "Refill");
  await page.getByText("$100.0000").waitFor();
  await press(page, "Expire key");
  await page.getByText("the key is refused with 20002").waitFor();
  const expired = await code();
  await press(page, "Accept key");
  await page.getByText("the key is accepted", { exact: false }).first().waitFor();

  expect([refused.code, expired, await code()]).toEqual([30001, 20002, 0]);
});

test("time passes as it is told to", async () => {
  await using opened = await open();
  const { mock, page, start } = opened;
  await start();
  const clock = async () => (await worlds(mock.url))[0]?.clock;

  await press(page, "× 60");
  await page.getByText("passes 60 times as fast").waitFor();
  expect(await clock()).toEqual({ scale: 60 });
  await press(page, "Real time");
  await page.getByText("passes as on the wall", { exact: true }).waitFor();
  expect(await clock()).toBe("real");
  await press(page, "Standing");
  await page.getByText("stands still").first().waitFor();
  expect(await clock()).toBe("manual");
});

test("runs to come take the course that was chosen", async () => {
  await using opened = await open();
  const { page, start } = opened;
  await start();

  await page.getByLabel("Runs to come").selectOption("fails");
  await page.getByText("Runs to come: fails.").waitFor();
  const run = await start();

  await page.getByRole("row", { name: new RegExp(`${run}.*fails`) }).waitFor();
});

test("a fault is injected, counted and removed", async () => {
  await using opened = await open();
  const { page, send, start } = opened;
  const run = await start();
  const detail = () => send("/api/v1/run/detail", { run_slug: run });
  await press(page, "Inject a fault…");
  await page.getByLabel("Class").selectOption("broken");
  await page.getByRole("radio", { name: /^gateway A gateway answers/ }).check();
  await page.getByLabel("Argument").selectOption("503");
  await page.getByLabel("Times at most").fill("1");
  await page.getByText("Only for some operations").click();
  await page.getByLabel("getRun", { exact: true }).check();
  await press(page, "Inject");
  await page.getByRole("region", { name: "Rules" }).getByText("gateway:503").waitFor();

  expect([(await detail()).status, (await detail()).status]).toEqual([503, 200]);
  await page.getByText("getRun, at most 1 time · 1 of").waitFor();
  await page
    .getByRole("table", { name: /last requests/ })
    .getByText("⚡ gateway:503")
    .waitFor();
  await page.getByRole("button", { name: "Remove gateway:503" }).click();
  await page.getByText("Nothing is made to go wrong.").waitFor();

  await press(page, "Inject a fault…");
  await page.getByLabel("Class").selectOption("profiles");
  await page.getByRole("radio", { name: /^rate-storm/ }).check();
  await press(page, "Inject");
  await page.getByText("rate-limited+retry-after:1", { exact: true }).waitFor();
  await press(page, "Remove all");
  await page.getByText("Nothing is made to go wrong.").waitFor();
});

test("a fault that is no fault is refused in the dialog, which stays open", async () => {
  await using opened = await open();
  const { page, start } = opened;
  await start();
  await press(page, "Inject a fault…");
  await page.getByLabel("Class").selectOption("timely");
  await page.getByRole("radio", { name: /^delay/ }).check();
  await page.getByLabel("Argument").fill("soon");

  await press(page, "Inject");

  await page.getByRole("dialog").getByRole("alert").getByText("soon").waitFor();
});

test("an account begins anew once that was confirmed", async () => {
  await using opened = await open();
  const { page, start } = opened;
  const run = await start();
  const row = page.getByRole("row", { name: new RegExp(run) });
  await row.waitFor();

  await press(page, "Reset…");
  await press(page, "Cancel");
  await row.waitFor();
  await press(page, "Reset…");
  await press(page, "Reset the account");

  await row.waitFor({ state: "detached" });
});

test("a key finds its account and is sent nowhere", async () => {
  await using opened = await open();
  const { page, send, start } = opened;
  const sent: string[] = [];
  page.on("request", (request) => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`);
  });
  await start();
  await send("/api/v1/account/info", {}, { "api-key": "a-second-key" });

  await page.getByLabel("Find by key").fill("a-second-key");
  await press(page, "Find");

  await page.getByText("This is the account of that key").waitFor();
  const id = await page.getByRole("combobox", { name: "Account" }).inputValue();
  expect(id).toBe((await worlds(opened.mock.url))[1]?.world);
  expect(await page.getByLabel("Find by key").inputValue()).toBe("");
  await page.reload();
  await page.getByRole("button", { name: "Settle" }).waitFor();
  expect(await page.getByRole("combobox", { name: "Account" }).inputValue()).toBe(id);
  expect(sent.filter((text) => text.includes("a-second-key"))).toEqual([]);
  expect(
    await page.evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie])"),
  ).toBe('[{},{},""]');
});

test("a mock that wants its token is given it", async () => {
  await using opened = await open({ controlToken: "open-sesame" });
  const { page, start } = opened;
  await start();

  await page.getByRole("textbox", { name: "Token" }).fill("open-door");
  await press(page, "Use it");
  await page.getByText("The mock does not take that token.").waitFor();
  await page.getByRole("textbox", { name: "Token" }).fill("open-sesame");
  await press(page, "Use it");

  await page.getByRole("button", { name: "Settle" }).waitFor();
});

test("a mock that goes away is missed, and found again", async () => {
  await using opened = await open();
  const { mock, page, start } = opened;
  await start();
  await page.getByRole("button", { name: "Settle" }).waitFor();

  await mock.close();
  await page.getByText("The mock does not answer.").waitFor();
  await using again = await startSimulator({ clock: "manual", port: mock.port });
  await page.getByText("The mock is back.").waitFor();

  await page.getByRole("heading", { name: "Nothing has called the mock yet" }).waitFor();
  expect(again.url).toBe(mock.url);
});

test("all of its addresses are relative to its own", async () => {
  await using opened = await open();
  const { mock, page } = opened;
  await page.route(`${mock.url}/app/mock/**`, async (route) => {
    const url = route.request().url().replace("/app/mock/", "/");
    await route.fulfill({ response: await route.fetch({ url }) });
  });

  await page.goto(`${mock.url}/app/mock/__mock/`);

  await page.getByText(`${mock.url}/app/mock`, { exact: true }).waitFor();
});

const START = {
  scraper_slug: "sim/fast",
  is_async: true,
  input: { parameters: { custom: {} } },
};

async function worlds(url: string) {
  const answer = await fetch(`${url}/__mock/worlds`);
  const list = (await answer.json()) as { worlds: { world: string; clock: unknown }[] };
  return list.worlds;
}
