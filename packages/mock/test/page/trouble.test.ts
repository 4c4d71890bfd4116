import { expect, test } from "vitest";
import { startSimulator } from "../../src/start-simulator.ts";
import { press, usePage } from "./use-page.ts";

const { open } = usePage();

test("a dialog acts on the account that it was opened for, and on no other", async () => {
  await using opened = await open();
  const { mock, page, send } = opened;
  await fetch(`${mock.url}/api/store?search=a`); // of no account
  await send("/api/v1/account/info", {}, { "api-key": "first" });
  await press(page, "Reset…");
  const changed: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") changed.push(request.headers()["x-mock-world"] ?? "all");
  });

  await send("/api/v1/account/info", {}, { "api-key": "second" });
  await page.getByRole("option").nth(1).waitFor({ state: "attached" });
  await press(page, "Reset the account");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  expect(changed).toEqual([(await mock.simulator.world("first")).id]);
});

test("a dialog goes with its account, and nothing is changed in the next", async () => {
  await using opened = await open();
  const { mock, page, send, start } = opened;
  await start();
  await press(page, "Reset…");
  await mock.close();
  await page.getByText("The mock does not answer.").waitFor();

  await using again = await startSimulator({ clock: "manual", port: mock.port });
  await send("/api/v1/account/info", {}, { "api-key": "other" });
  await page.getByText("is gone, and the dialog about it with it.").waitFor();

  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(again.url).toBe(mock.url);
});

test("a dialog that is opened as soon as the last one closes is open", async () => {
  await using opened = await open();
  const { page, start } = opened;
  await start();
  await press(page, "Inject a fault…");

  await page.evaluate(`(() => {
    const click = (name) => [...document.querySelectorAll("button")]
      .find(({ textContent }) => textContent === name).click();
    click("Cancel");
    click("Inject a fault…");
    document.querySelector("dialog").addEventListener("close", () => { throw new Error("closed"); });
    return new Promise(requestAnimationFrame); // what was queued has come by then
  })()`);

  await page.getByRole("dialog", { name: "Inject a fault" }).waitFor();
});

test("a fault that is being chosen stays through a look that fails", async () => {
  await using opened = await open();
  const { page, start } = opened;
  await start();
  await press(page, "Inject a fault…");
  await page.getByLabel("Class").selectOption("timely");
  await page.getByRole("radio", { name: /^delay/ }).check();
  await page.getByLabel("Argument").fill("7s");

  await page.route("**/__mock/worlds", (route) => route.abort(), { times: 1 });
  await page.getByText("The mock is back.").waitFor({ state: "attached" });
  expect(await page.getByLabel("Argument").inputValue()).toBe("7s");
  await press(page, "Inject");

  await page.getByRole("region", { name: "Rules" }).getByText("delay:7s").waitFor();
});

test("the usual argument is named", async () => {
  await using opened = await open();
  const { page, start } = opened;
  await start();
  await press(page, "Inject a fault…");
  await page.getByLabel("Class").selectOption("broken");

  await page.getByRole("radio", { name: /^lose-answer/ }).check();

  expect(await page.getByLabel("Argument").locator("option").allTextContents()).toEqual([
    "usual: reset",
    "reset",
    "close",
  ]);
});

test("a course that was refused is not shown as the chosen one", async () => {
  await using opened = await open();
  const { page, start } = opened;
  await start();
  const picker = page.getByLabel("Runs to come");
  await picker.selectOption("fails");
  await page.getByText("Runs to come: fails.").waitFor();

  await page.route("**/__mock/scenario", async (route) => {
    if (route.request().method() === "GET") return await route.fallback();
    await route.fulfill({ status: 400, json: { error: { kind: "no", message: "Not today." } } });
  });
  await picker.selectOption("fast");
  await page.getByText("Not today.").waitFor();

  expect(await picker.inputValue()).toBe("fails");
});

test("a change that nobody answered may have happened, and that is said", async () => {
  await using opened = await open();
  const { page, start } = opened;
  await start();
  await page.getByRole("button", { name: "Drain balance" }).waitFor();
  await page.route("**/__mock/account", async (route) => {
    if (route.request().method() === "GET") await route.fallback();
    else await route.abort();
  });

  await press(page, "Drain balance");

  await page.getByText("It is not known whether that was done: no answer came.").waitFor();
});

test("a busy account does not push out the requests of the shown one", async () => {
  await using opened = await open();
  const { mock, page, send } = opened;
  await send("/api/v1/account/info", {});
  await page.getByRole("button", { name: "POST getAccount" }).waitFor();

  for (let sent = 0; sent < 310; sent++) {
    await mock.simulator.fetch("http://localhost/api/v1/run/list", {
      method: "POST",
      headers: { "api-key": `busy-${sent % 8}`, "content-type": "application/json" },
      body: JSON.stringify({ page_index: 1, page_size: 1 }),
    });
  }
  const { id } = await mock.simulator.world("test");
  await page.getByRole("combobox", { name: "Account" }).selectOption(id);
  await page.getByRole("button", { name: "POST getAccount" }).waitFor();

  expect(await page.getByRole("button", { name: "POST listRuns" }).count()).toBe(0);
});

test("an explanation is not kept for another request of the same number", async () => {
  await using opened = await open();
  const { mock, page, send } = opened;
  await send("/api/v1/account/info", {});
  await page.getByRole("button", { name: "POST getAccount" }).click();
  const detail = page.getByRole("region", { name: "The chosen request" });
  await detail.getByRole("heading", { name: "getAccount" }).waitFor();

  await mock.close();
  await using again = await startSimulator({ clock: "manual", port: mock.port });
  await send("/api/v1/run/list", { page_index: 1, page_size: 1 });
  await page.getByRole("button", { name: "POST listRuns" }).waitFor();

  await detail.getByText("Choose a request to see").waitFor();
  expect(again.url).toBe(mock.url);
});

test("a request that was not kept whole is not copied", async () => {
  await using opened = await open();
  const { page, send } = opened;
  await send(
    "/api/v1/run/detail",
    { run_slug: "the key is test-key-1" },
    { "api-key": "test-key-1" },
  );
  await page.getByRole("button", { name: "POST getRun" }).click();

  await page.getByText("Its body or its query was not kept whole.").waitFor();

  expect(await page.getByRole("button", { name: "Copy as curl" }).isDisabled()).toBe(true);
  expect(await page.getByRole("button", { name: "Copy as test" }).isDisabled()).toBe(true);
});

test("numbers and strings are copied as they were written", async () => {
  await using opened = await open();
  const { mock, page } = opened;
  await fetch(`${mock.url}/api/v1/run/detail`, {
    method: "POST",
    headers: { "api-key": "test", "content-type": "application/json" },
    body: '{ "run_slug": "A b", "n": [1.0, 12345678901234567890] }',
  });
  await page.getByRole("button", { name: "POST getRun" }).click();

  await press(page, "Copy as curl");

  const copied = page.getByRole("region", { name: "What was copied" });
  await copied.getByText('{"run_slug":"A b","n":[1.0,12345678901234567890]}').waitFor();
  await page.getByText("The client cannot send such a request.").waitFor();
});

test("an answer that never left is none", async () => {
  await using opened = await open();
  const { page, send } = opened;
  await send("/api/v1/account/info", {}, { prefer: "fault=lose-answer" }).catch(() => {});

  const row = page.getByRole("row", { name: /getAccount/ });
  await row.getByText("✕ no answer").waitFor();
  await row.getByRole("button").click();

  await page.getByRole("definition").getByText("no answer", { exact: true }).waitFor();
  await press(page, "Copy as test");
  await page.getByText("rejects.toBeInstanceOf(CoreClawError)").waitFor();
});

test("where the mock is in the browser, a copied test brings its own", async () => {
  await using opened = await open();
  const { page, send, start } = opened;
  await page.addInitScript(
    "Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { value: {} })",
  );
  await page.reload();
  const run_slug = await start();
  await send("/api/v1/run/detail", { run_slug });
  await page.getByRole("button", { name: "POST startWorker" }).click();
  await press(page, "Copy as test");
  await page.getByText('import { test } from "@coreclaw/mock/vitest";').waitFor();

  await page.getByRole("button", { name: "POST getRun" }).click();

  await page.getByText("Its answer depends on this account").waitFor();
  await page.getByRole("button", { name: "Copy as fetch" }).waitFor();
});

test("a token that no header can hold is asked for again", async () => {
  await using opened = await open({ controlToken: "open-sesame" });
  const { page } = opened;

  await page.getByRole("textbox", { name: "Token" }).fill("żółw");
  await press(page, "Use it");

  await page.getByText("A token is made of ASCII letters, digits and signs").waitFor();
});
