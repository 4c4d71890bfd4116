import {
  getRun,
  getWorker,
  listProxyRegions,
  searchWorkers,
  startTask,
  startWorker,
} from "@coreclaw/client";
import { expect, test } from "vitest";
import { outcome } from "../calling.ts";
import { expectRefused } from "../expectations.ts";
import { at } from "../json.ts";
import { saidFor } from "../reach.ts";
import type { Stage } from "../stage.ts";
import { start } from "./start.ts";

/** What can be found without a key, and what slugs lead to. */
export function slugStory(stage: Stage): void {
  const { readings } = stage.plan;
  const mixed = (missing: number) => (readings["mixed-slugs"] === "4000" ? 4000 : missing);
  const task_slug = "01KVD9XJF037MDFKEVC0S17YW5";

  test("Workers are found and shown without a key", async () => {
    const call = stage.call(undefined);

    const { scraper } = await searchWorkers(call, { search: "museum", limit: 5 });
    const shown = await getWorker(call, { slug: scraper[0]?.slug ?? "" });

    expect(scraper[0]).toMatchObject({ slug: "openhours/museum-hours" });
    expect(shown).toMatchObject({ version: "v1.4.2" });
    const { system } = shown.parameters;
    expect(system).toHaveProperty(readings["memory-name"]);
    expect(shown.parameters.custom.properties.map(({ name }) => name)).toContain("places");
  });

  test("a search lists as many Workers as it may", async () => {
    const call = stage.call(undefined);

    const all = await searchWorkers(call, { search: "simulated", limit: 100 });
    const first = await searchWorkers(call, { search: "simulated", limit: 2 });

    expect(all.scraper.length).toBeGreaterThan(2);
    expect(first.scraper).toEqual(all.scraper.slice(0, 2));
  });

  test("a search for nothing is refused, or lists all, as one reads", async () => {
    stage.meansForbidden();

    const got = await outcome(searchWorkers(stage.call(undefined), { search: "", limit: 3 }));

    if (readings["empty-search"] === "refused") {
      expectRefused({ id: "searchWorkers" }, 4000, readings, got);
      return;
    }
    expect(at(got, "data", "scraper")).toHaveLength(3);
  });

  test("regions are listed without a key", async () => {
    const { list } = await listProxyRegions(stage.call(undefined));

    expect(list).toContainEqual({ code: "BE", name: "Belgium" });
  });

  test("both spellings of a slug lead to the same Worker", async () => {
    const call = stage.call(undefined);

    const byPath = await getWorker(call, { slug: "openhours/museum-hours" });
    const bySlug = await getWorker(call, { slug: "01KJPSRZA0G823E7NTZ0AGFCXT" });

    expect(bySlug).toEqual(byPath);
  });

  test("a task is no run", async () => {
    const { call } = await stage.account();

    const got = await outcome(getRun(call, { run_slug: task_slug }));

    expectRefused({ id: "getRun" }, mixed(70001), readings, got);
  });

  test("a Worker is no task", async () => {
    const { call } = await stage.account();
    const args = { task_slug: "01KJPSRZA0G823E7NTZ0AGFCXT", callback_url: "http://127.0.0.1:9/" };

    const got = await outcome(startTask(call, args));

    expectRefused({ id: "startTask" }, mixed(saidFor(60001, readings)), readings, got);
  });

  test("a run is no Worker", async () => {
    const account = await stage.account();
    const scraper_slug = await start(account, "sim/fast");
    const input = { parameters: { custom: {} } };

    const got = await outcome(startWorker(account.call, { scraper_slug, is_async: true, input }));

    expectRefused({ id: "startWorker" }, mixed(50001), readings, got);
  });
}
