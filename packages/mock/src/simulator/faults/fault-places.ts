import { operations } from "../../generated/operations.ts";
import type { Operation } from "../../generated/runtime.ts";
import { isRequestScenario, REQUEST_SCENARIOS } from "../scenarios/request-scenarios.ts";
import type { Fault } from "./fault.ts";
import { FAULTS, type FaultName } from "./fault-table.ts";

/** Where files are downloaded, among the names of operations. */
export const FILES = "files";

/** All that a rule can be about. */
export const FAULT_PLACES: readonly string[] = [...Object.keys(operations), FILES];

type ById = Readonly<Record<string, Operation>>;

/** Reads of one kind of thing, where a fault is about that thing. */
const ONLY_AT: Readonly<Partial<Record<FaultName, readonly string[]>>> = {
  stale: ["getRun", "getRunLog", "listRunResults", "listRuns"],
  flap: ["getRun"],
  "shifted-rows": ["listRunResults"],
  "repeated-page": ["listRunResults"],
  "empty-page": ["listRunResults"],
  "ignored-size": ["listRunResults"],
  "count-ahead": ["listRunResults"],
  "count-behind": ["listRunResults"],
  "new-status": ["getRun", "listRuns"],
};

/** Faults of answers that downloads can have as well: they are not about JSON. */
const ALSO_FILES: ReadonlySet<FaultName> = new Set<FaultName>([
  "retry-after",
  "delay",
  "silence",
  "skewed-date",
  "drop-request",
  "lose-answer",
  "cut-headers",
  "reset-after",
  "gateway",
  "portal",
  "redirect",
  "huge-header",
]);

/** Whether a fault means something for an operation, or for the download of files. */
export function canHappen({ name }: Pick<Fault, "name">, place: string): boolean {
  const { on } = FAULTS[name];
  if (place === FILES) return on === "file" || ALSO_FILES.has(name);
  const operation = (operations as ById)[place];
  if (operation === undefined || on === "file") return false;
  if (on === "callback") return operation.callbacks !== undefined;
  if (isRequestScenario(name)) return operation.errors.includes(REQUEST_SCENARIOS[name].code);
  return ONLY_AT[name]?.includes(place) ?? true;
}

/** Faults of downloads: an export may ask for them, and they happen to its file. */
export function isFileFault({ name }: Fault): boolean {
  return FAULTS[name].on === "file";
}
