import { expect, test } from "vitest";
import { validators } from "../../generated/index.ts";
import { defaultInput } from "../inputs/default-input.ts";
import { splitInput } from "../inputs/split-input.ts";
import { randomFor } from "../random.ts";
import { CATALOGUE } from "./catalogue.ts";
import { PROXY_REGIONS } from "./proxy-regions.ts";
import { searchWorkers } from "./search-workers.ts";
import type { Worker } from "./worker.ts";

type Operation = "getWorker" | "searchWorkers" | "listRunResults" | "listProxyRegions";

/** What the generated validator of a success of this operation finds; nothing is what it must find. */
function findings(operation: Operation, data: unknown) {
  const validate = validators[operation].responses["200"];
  return validate?.({ code: 0, message: "success", data });
}

function rowsOf(worker: Worker, count: number) {
  const split = splitInput(worker.descriptor, defaultInput(worker.descriptor));
  const [part = {}] = "parts" in split ? split.parts : [];
  return Array.from({ length: count }, (_, index) => worker.row(part, index, randomFor(1, index)));
}

test.each(CATALOGUE)("the detail of $path is an answer that the document allows", (worker) => {
  const parameters = { system: worker.system, custom: worker.descriptor };

  expect(findings("getWorker", { version: "v1.0.0", parameters })).toBeUndefined();
  expect(findings("getWorker", { version: 1, parameters })).toBeDefined();
});

test.each(CATALOGUE)("rows of $path are an answer that the document allows", (worker) => {
  const page = { count: 50, headers: worker.columns, list: rowsOf(worker, 50) };

  expect(findings("listRunResults", page)).toBeUndefined();
  expect(findings("listRunResults", { ...page, headers: "none" })).toBeDefined();
});

test("the store and the proxy regions are answers that the document allows", () => {
  const scraper = searchWorkers("sim", 100).map(({ path, title, description }) => ({
    slug: path,
    title,
    description,
  }));

  expect(findings("searchWorkers", { scraper })).toBeUndefined();
  expect(findings("listProxyRegions", { list: PROXY_REGIONS })).toBeUndefined();
});
