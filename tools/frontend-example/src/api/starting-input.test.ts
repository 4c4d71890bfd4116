import { createCall, getWorker, searchWorkers, startWorker } from "@coreclaw/client";
import { createSimulator } from "@coreclaw/mock/simulator";
import { expect, test } from "vitest";
import { askedInput, startingInput } from "./starting-input.ts";

const simulator = createSimulator({ clock: "manual", plan: "business", balance: 100_000 });
const call = createCall({ apiKey: "t", baseUrl: "https://api.test", fetch: simulator.fetch });

test("the first required field that is simple is asked for, with its default", async () => {
  const detail = await getWorker(call, { slug: "openhours/museum-hours" });
  expect(askedInput(detail)).toEqual({
    name: "places",
    label: "Places",
    help: "One town or city per line.",
    editor: "lines",
    isRequired: true,
    text: "Aarhus",
  });
});

test("lines become a list, and the other fields keep their defaults", async () => {
  const detail = await getWorker(call, { slug: "openhours/museum-hours" });
  const { parameters } = startingInput(detail, askedInput(detail), "Ghent\n\n Lisbon ");
  expect(parameters.custom).toMatchObject({ places: ["Ghent", "Lisbon"], max_results: 50 });
  expect(parameters.system).toMatchObject({ cpus: 0.5, memory: 2048, max_total_charge: 5 });
});

test("texts that a form wraps in objects are wrapped again", async () => {
  const detail = await getWorker(call, { slug: "blue-compass/map-places" });
  const { parameters } = startingInput(detail, askedInput(detail), "tea\ncoffee");
  expect(parameters.custom["keywords"]).toEqual([{ keyword: "tea" }, { keyword: "coffee" }]);
});

test("every simulated Worker accepts what the page begins with", async () => {
  const found = await Promise.all(
    ["a", "e", "i", "o"].map((search) => searchWorkers(call, { search, limit: 100 })),
  );
  const slugs = new Set(found.flatMap(({ scraper }) => scraper.map(({ slug }) => slug)));
  const refused: unknown[] = [];
  for (const slug of slugs) {
    const detail = await getWorker(call, { slug });
    const asked = askedInput(detail);
    const input = startingInput(detail, asked, asked?.text ?? "");
    const start = startWorker(call, { scraper_slug: slug, is_async: true, input });
    await start.catch((error: unknown) => refused.push([slug, error]));
  }
  expect(refused).toEqual([]);
  expect(slugs.size).toBeGreaterThan(20);
});
