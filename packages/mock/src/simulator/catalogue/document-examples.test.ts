import { expect, test } from "vitest";
import { asRecord } from "../../document/document.ts";
import { loadDocument } from "../../document/load-document.ts";
import { checkCustom } from "../inputs/check-custom.ts";
import { splitInput } from "../inputs/split-input.ts";
import { findWorker } from "./catalogue.ts";
import { searchWorkers } from "./search-workers.ts";
import { findTask } from "./tasks.ts";

const { components } = await loadDocument();
const examples = asRecord(asRecord(components)["examples"]);

/** The value of one of the document's named examples. */
function example(name: string): Readonly<Record<string, unknown>> {
  return asRecord(asRecord(examples[name])["value"]);
}

function dataOf(name: string): Readonly<Record<string, unknown>> {
  return asRecord(example(name)["data"]);
}

test("the Worker of the document's examples is in the catalogue, member by member", () => {
  const detail = dataOf("WorkerDetailResponse.ok");
  const worker = findWorker("openhours/museum-hours");

  expect(worker?.versions.at(-1)).toBe(detail["version"]);
  expect(worker?.readme).toBe(detail["readme"]);
  expect({ system: worker?.system, custom: worker?.descriptor }).toEqual(detail["parameters"]);
});

test("its columns are those of the example of a result page", () => {
  expect(findWorker("openhours/museum-hours")?.columns).toEqual(
    dataOf("ResultPageResponse.ok")["headers"],
  );
});

test("its run records name it as the examples do", () => {
  const record = dataOf("RunRecordResponse.ok");

  expect(findWorker(String(record["scraper_slug"]))).toMatchObject({
    path: "openhours/museum-hours",
    title: record["scraper_title"],
  });
});

test("a search for museums finds the two Workers of the example, in its order", () => {
  const found = searchWorkers("museum", 10).map(({ path, title, description }) => ({
    slug: path,
    title,
    description,
  }));

  expect(found).toEqual(dataOf("WorkerSearchResponse.ok")["scraper"]);
});

test.each(["StartWorkerRequest.ok", "StartWorkerRequest.sync_finished"])(
  "the input of the example %s is good, and splits by its two places",
  (name) => {
    const start = example(name);
    const custom = asRecord(asRecord(start["input"])["parameters"])["custom"];
    const worker = findWorker(String(start["scraper_slug"]));
    const descriptor = worker?.descriptor ?? { properties: [] };

    expect(worker?.versions).toContain(start["version"]);
    expect(checkCustom(descriptor, custom)).toMatchObject({ problemCount: 0, warningCount: 0 });
    expect(splitInput(descriptor, custom)).toMatchObject({
      parts: [{ places: ["Aarhus"] }, { places: ["Ghent"] }],
    });
  },
);

test("the task of the document's example is one's own and runs that Worker", () => {
  const task = findTask(String(example("StartTaskRequest.ok")["task_slug"]));

  expect(task).toMatchObject({ owner: "self", worker: "01KJPSRZA0G823E7NTZ0AGFCXT" });
});
