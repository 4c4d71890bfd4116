import type { SystemParameters } from "../../generated/models.ts";
import type { CustomInput } from "./worker.ts";

/** A Worker with its input, saved under a slug of its own. */
export interface SavedTask {
  /** ULID-shaped, permanent. */
  readonly slug: string;
  readonly title: string;
  /** The Worker's permanent slug. */
  readonly worker: string;
  /** Left out: the latest version, whichever that is when the task starts. */
  readonly version?: string;
  readonly custom: CustomInput;
  readonly system?: SystemParameters;
  /** Whether the task belongs to the account that asks; another one's cannot be started. */
  readonly owner: "self" | "other";
}

/** The tasks of every account of the simulator. */
export const TASKS: readonly SavedTask[] = [
  {
    slug: "01KVD9XJF037MDFKEVC0S17YW5",
    title: "Museums of two towns, every morning",
    worker: "01KJPSRZA0G823E7NTZ0AGFCXT",
    version: "v1.4.2",
    custom: { places: ["Aarhus", "Ghent"], max_results: 5, language: "en", with_photos: true },
    system: {
      cpus: 0.5,
      memory: 2048,
      execute_limit_time_seconds: 1800,
      max_total_charge: 2.5,
      max_total_traffic: 500,
      proxy_region: "BE",
    },
    owner: "self",
  },
  {
    slug: "01KVCZ4Q8ETW2M6RYH1X9D0JBN",
    title: "Coffee near the harbour",
    worker: "01KJ4DAY0R01EBBP9VD4R08YSA",
    custom: { keywords: [{ keyword: "coffee" }], near: "Aarhus Havn", max_results: 40 },
    owner: "self",
  },
  {
    slug: "01KVD01B7XK5Z8PSGQ4MNC3EWA",
    title: "Kettle prices in euros",
    worker: "01KHVB70VZJM6RQDNBDFNR5H04",
    version: "v1.2.0",
    custom: {
      product_urls: [
        "https://shop.example.com/list/kettles",
        "https://shop.example.org/list/kettles",
      ],
      currency: "EUR",
      "min-price": 10,
    },
    owner: "self",
  },
  {
    slug: "01KVD2HM5T9F1JYB3W0ERX6GKQ",
    title: "A day of weather at the pier",
    worker: "01KHDB3HPM7MC8VBT5R9BBZXJG",
    custom: { stations: ["Aarhus Havn"], readings: 96, units: "C" },
    system: { cpus: 0.125, memory: 512 },
    owner: "self",
  },
  {
    slug: "01KVD3V0C2A7N4QZKX8TJ5HPSE",
    title: "Tenders for trams",
    worker: "01KJYYNWYSDXBCN9MMDKWHFTGS",
    custom: { searches: [{ words: "tram", region: "BE", days: "30" }], max_results: 12 },
    owner: "self",
  },
  {
    slug: "01KVD5E2R9S6W3MHB7YKG0XFTC",
    title: "Somebody else's job search",
    worker: "01KJF6VSFZGA0M646YS8BM0K5F",
    custom: { query: "gardener", max_results: 10 },
    owner: "other",
  },
];

/** The task with this exact slug, whoever owns it. */
export function findTask(slug: string): SavedTask | undefined {
  return BY_SLUG.get(slug);
}

const BY_SLUG: ReadonlyMap<string, SavedTask> = new Map(TASKS.map((task) => [task.slug, task]));
