import { errorTable } from "../../generated/errors.ts";
import type { ErrorEntry } from "../../generated/runtime.ts";
import { FAULTS, isFaultName } from "../faults/fault-table.ts";
import { momentOf } from "../run/timeline.ts";
import type { RequestEntry } from "./request-book.ts";
import type { ControlParts } from "./route.ts";
import { wholeEntry } from "./shown-entry.ts";

const CODES: Readonly<Record<number, ErrorEntry>> = errorTable;

/** What made an answer what it is: the place in the document, the rule, the scenario, the state. */
export function explain({ tables, universe }: ControlParts, entry: RequestEntry) {
  const operation = Object.values(tables.operations).find(({ id }) => id === entry.operationId);
  const { status, code, message, examples } = entry;
  const known = code === undefined ? undefined : CODES[code];
  const run = runOf(universe, entry);
  return {
    request: wholeEntry(entry),
    operation: operation === undefined ? null : { id: operation.id, source: operation.source },
    answer: {
      status,
      code: code ?? null,
      message: message ?? null,
      source: (status !== null && operation?.responseSources[String(status)]) || null,
      examples,
      ...(known && { name: known.name, meaning: known.meaning, action: known.action }),
    },
    why: reasonOf(entry, run),
    by: decidedBy(entry, run),
    scenario: scenarioOf(entry, run),
    run: run ?? null,
    faults: entry.faults.map(({ fault, rule = null }) => ({ rule, fault, did: aboutFault(fault) })),
  };
}

/** The run as it stood when the request was answered. */
function runOf({ settings }: ControlParts["universe"], { run, at }: RequestEntry) {
  if (run === undefined || at === undefined) return undefined;
  const { status, rows } = momentOf(run, at, settings.readings["status-5"]);
  const { slug, scenario, chosenBy = "history" } = run;
  return { slug, scenario, chosenBy, status, rows, at };
}

function decidedBy({ because, code }: RequestEntry, run: Explained | undefined): string {
  if (because !== undefined) return because;
  if (code === undefined) return "mock";
  return run === undefined || run.chosenBy === "default" ? "state" : run.chosenBy;
}

type Explained = NonNullable<ReturnType<typeof runOf>>;

function scenarioOf({ scenario }: RequestEntry, run: Explained | undefined) {
  if (scenario !== undefined) return { name: scenario, from: "request" };
  return run === undefined ? null : { name: run.scenario, from: run.chosenBy };
}

const STATES = ["", "ready", "running", "succeeded", "failed", "aborted or being aborted"];

function reasonOf(entry: RequestEntry, run: Explained | undefined): string {
  const { because, message = "", faults } = entry;
  switch (because) {
    case "no-key":
      return "The request carries no key, and the operation asks for one.";
    case "account":
      return "The account of this key is refused: by the key itself, or with PATCH /__mock/account.";
    case "rate":
      return "More requests came in a second than the account may send.";
    case "scenario":
      return `The request prefers the scenario ${entry.scenario}.`;
    case "input":
      return "A text in the input begins with sim: and asks for it.";
    case "example":
      return "The request prefers an example of the document, which is served as it stands.";
    case "fault":
      return `Something was made to go wrong: ${listed(faults)}.`;
    case "request":
      return `The request does not fit the document or the Worker: ${message}`;
    default:
      return stateReason(entry, run);
  }
}

function stateReason(
  { code, message, operationId, faults }: RequestEntry,
  run: Explained | undefined,
): string {
  if (code === undefined) return `The mock itself said no: ${message ?? "it gave no reason"}`;
  if (code !== 0)
    return CODES[code]?.meaning ?? `The state of the account led to the code ${code}.`;
  if (run === undefined) return `${operationId} answered from the state of the account.`;
  const when = new Date(run.at).toISOString();
  const seen = faults.length === 0 ? "" : ` It was looked at through ${listed(faults)}.`;
  return `At ${when} the run ${run.slug} was ${STATES[run.status]} with ${run.rows} rows, as its scenario ${run.scenario} has it.${seen}`;
}

function listed(faults: RequestEntry["faults"]): string {
  return faults.map(({ fault }) => fault).join(", ");
}

function aboutFault(text: string): string {
  const [name = ""] = text.split(":");
  return isFaultName(name) ? FAULTS[name].about : "";
}
