import { expect, test } from "vitest";
import { usePage } from "./use-page.ts";

const { open } = usePage();
const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };

test("an answer is explained, and its request copied", async () => {
  await using opened = await open({}, CLIPBOARD);
  const { mock, page, send } = opened;
  await send("/api/v1/run/detail", { run_slug: "01KDVDNA00NONE" });

  await page.getByRole("button", { name: "POST getRun" }).click();

  const detail = page.getByRole("region", { name: "The chosen request" });
  await detail.getByText("No run of this account has this slug.").waitFor();
  await detail.getByText("HTTP 404, code 70001 RUN_MISSING").waitFor();
  await detail.getByText("paths/runs/api@v1@run@detail.yaml#/post", { exact: true }).waitFor();
  await detail.getByText("responses/RunNotFound.yaml").waitFor();

  await detail.getByRole("button", { name: "Copy as curl" }).click();
  await page.getByText("Copied as curl.").waitFor();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
    `curl -sS '${mock.url}/api/v1/run/detail' \\
  -H "api-key: $CORECLAW_API_KEY" \\
  -H 'content-type: application/json' \\
  --data-raw '{"run_slug":"01KDVDNA00NONE"}'`,
  );
  await detail.getByRole("button", { name: "Copy as test" }).click();
  await page.getByText("Copied as a test.").waitFor();
  expect(await page.evaluate("navigator.clipboard.readText()")).toContain("getRun(call, {");
});

test("what cannot be copied can be selected", async () => {
  await using opened = await open();
  const { page, send } = opened;
  await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
  await page.reload();
  await send("/api/v1/account/info", {});
  await page.getByRole("button", { name: "POST getAccount" }).click();

  await page.getByRole("button", { name: "Copy as curl" }).click();

  await page.getByText("select the text instead").waitFor();
  await page.getByRole("region", { name: "What was copied" }).getByText("curl -sS").waitFor();
});

test("requests of other accounts are shown on demand", async () => {
  await using opened = await open();
  const { page, start, send } = opened;
  await start();
  await page.getByRole("button", { name: "POST startWorker" }).waitFor();
  await send("/api/v1/run/list", { page_index: 1, page_size: 1 }, { "api-key": "other" });

  await page.getByLabel("of all accounts").check();

  await page.getByRole("button", { name: "POST listRuns" }).waitFor();
});

test("the page can reach nobody but its mock, and write no HTML", async () => {
  await using opened = await open();
  const { page, complaints } = opened;

  const refused = await page.evaluate(`new Promise((resolve) => {
    const seen = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      seen.push(effectiveDirective);
      if (seen.length === 3) resolve(seen.sort());
    });
    fetch("data:text/plain,x").catch(() => {});
    document.body.append(Object.assign(document.createElement("style"), { textContent: "a {}" }));
    document.body.append(Object.assign(new Image(), { src: "/x.png" }));
  })`);

  expect(refused).toEqual(["connect-src", "img-src", "style-src-elem"]);
  await expect(page.evaluate("document.body.innerHTML = '<b>'")).rejects.toThrow("TrustedHTML");
  expect(complaints.splice(0)).not.toEqual([]); // the browser tells of each
});
