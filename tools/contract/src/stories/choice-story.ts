import { createCall, startWorker } from "@coreclaw/client";
import { expect, test } from "vitest";
import type { Stage } from "../stage.ts";
import { finish, start } from "./start.ts";

/** What happens to a run can be chosen: by a header, an input, a key. */
export function choiceStory(stage: Stage): void {
  test("a preference decides over the Worker's own way", async () => {
    const account = await stage.account();
    const headers = { prefer: "scenario=fails" };
    const call = createCall({ baseUrl: stage.target.url, apiKey: account.key, headers });

    const { run_slug } = await startWorker(call, {
      scraper_slug: "sim/succeeds",
      is_async: true,
      input: { parameters: { custom: {} } },
    });

    expect(await finish(account, run_slug)).toMatchObject({ status: 4, results: 5 });
  });

  test("an input says what shall happen", async () => {
    const account = await stage.account();

    const run_slug = await start(account, "sim/succeeds", { note: "sim:empty" });

    expect(await finish(account, run_slug)).toMatchObject({ status: 3, results: 0 });
  });

  test("a key says what shall happen to all of its runs", async () => {
    const account = await stage.account("sim_fails");
    const custom = { places: ["Ghent"], max_results: 4 };

    const run_slug = await start(account, "openhours/museum-hours", custom);

    expect(await finish(account, run_slug)).toMatchObject({ status: 4, results: 2 });
  });
}
