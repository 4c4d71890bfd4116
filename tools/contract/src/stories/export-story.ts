import { exportRunResults, listRunResults } from "@coreclaw/client";
import { expect, test } from "vitest";
import type { Account, Stage } from "../stage.ts";
import { finish, start } from "./start.ts";

/** Files: from another origin, without a key, for a while. */
export function exportStory(stage: Stage): void {
  test("the JSON export holds exactly the rows of the pages", async () => {
    const { account, run_slug } = await finished(stage);
    const { list } = await listRunResults(account.call, { run_slug, page_size: 100 });

    const { download_url } = await exportRunResults(account.call, {
      run_slug,
      format: "json",
      filter_keys: [],
    });
    const response = await fetch(download_url);

    expect(new URL(download_url).origin).toBe(stage.target.simulator?.filesUrl);
    expect(new URL(download_url).origin).not.toBe(new URL(stage.target.url).origin);
    expect(await response.json()).toEqual(list);
    expect(list).toHaveLength(12);
  });

  test("the CSV export has a line for each row, and the columns that were asked for", async () => {
    const { account, run_slug } = await finished(stage);

    const { download_url } = await exportRunResults(account.call, {
      run_slug,
      format: "csv",
      filter_keys: ["number", "colour"],
    });
    const lines = (await (await fetch(download_url)).text()).trim().split(/\r?\n/);

    expect(lines).toHaveLength(13);
    expect(lines[0]?.replace("\uFEFF", "").toLowerCase()).toBe("number,colour");
    expect(lines[2]).toBe("2,orange");
  });

  test("the export of a run that goes on holds the rows there are", async () => {
    const account = await stage.account();
    const run_slug = await start(account, "sim/succeeds", { rows: 12 });
    await account.world.advance("6s");

    const { download_url } = await exportRunResults(account.call, { run_slug, format: "json" });
    await account.world.advance("1m");

    const rows: unknown = await (await fetch(download_url)).json();
    expect(rows).toMatchObject([1, 2, 3, 4, 5].map((number) => ({ number })));
  });

  test("a link expires after half an hour", async () => {
    const { account, run_slug } = await finished(stage);
    const { download_url } = await exportRunResults(account.call, { run_slug, format: "csv" });

    await account.world.advance("29m");
    const inTime = await fetch(download_url);
    await account.world.advance("2m");
    const late = await fetch(download_url);

    expect(inTime.status).toBe(200);
    expect(late.status).toBe(403);
    expect(await late.text()).toContain("AccessDenied");
  });

  test("a link that somebody changed leads nowhere", async () => {
    const { account, run_slug } = await finished(stage);
    const { download_url } = await exportRunResults(account.call, { run_slug, format: "csv" });

    const changed = await fetch(download_url.replace("rows-12.", "rows-11."));

    expect(changed.status).toBe(403);
    expect(await changed.text()).toContain("SignatureDoesNotMatch");
  });
}

async function finished(
  stage: Stage,
): Promise<{ readonly account: Account; readonly run_slug: string }> {
  const account = await stage.account();
  const run_slug = await start(account, "sim/succeeds", { rows: 12 });
  await finish(account, run_slug);
  return { account, run_slug };
}
