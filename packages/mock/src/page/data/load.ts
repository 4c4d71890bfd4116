import type { ControlClient } from "./control-client.ts";
import { loadRequests } from "./load-requests.ts";
import { number, record, records, text } from "./read.ts";
import { type Catalogue, type ChosenRequest, type PageState, shownWorld } from "./state.ts";
import {
  readAccount,
  readCallback,
  readExplanation,
  readFault,
  readLog,
  readRows,
  readRule,
  readRun,
  readWorld,
} from "./views.ts";

export const ROWS_PER_PAGE = 20;
/** More than that nobody looks through in a page; the control API has the rest. */
const RUNS_SHOWN = 50;

/** What may have changed since a second ago. */
export async function loadLists(client: ControlClient, state: PageState) {
  const all = await client.ask("worlds");
  const worlds = records(all["worlds"]).map(readWorld);
  const world = shownWorld({ ...state, worlds })?.id;
  const [requests, own] = await Promise.all([
    loadRequests(client, state.allWorlds ? undefined : world),
    world === undefined ? {} : loadWorld(client, world),
  ]);
  return { worlds, requests, ...own };
}

async function loadWorld(client: ControlClient, world: string) {
  const [runs, callbacks, account, scenario, faults] = await Promise.all([
    client.ask(`runs?limit=${RUNS_SHOWN}`, { world }),
    client.ask("callbacks?limit=200", { world }),
    client.ask("account", { world }),
    client.ask("scenario", { world }),
    client.ask("faults", { world }),
  ]);
  return {
    runs: records(runs["runs"]).map(readRun),
    runCount: number(runs["count"]),
    callbacks: records(callbacks["callbacks"]).map(readCallback),
    account: readAccount(account),
    scenario: text(scenario["scenario"]) || undefined,
    rules: records(faults["rules"]).map(readRule),
  };
}

/** What is open of the chosen run. */
export async function loadRun(client: ControlClient, state: PageState) {
  const { run, tab, page } = state;
  const world = shownWorld(state)?.id;
  if (run === undefined || !state.runs.some(({ slug }) => slug === run)) return {};
  const path = `runs/${encodeURIComponent(run)}`;
  if (tab === "rows") {
    const query = `page=${page}&size=${ROWS_PER_PAGE}`;
    return { rows: readRows(await client.ask(`${path}/rows?${query}`, { world })) };
  }
  if (tab !== "log") return {};
  return { log: readLog(await client.ask(`${path}/log?limit=200`, { world })) };
}

/** Undefined where another request has that number by now. */
export async function loadExplanation(client: ControlClient, { id, time }: ChosenRequest) {
  const explanation = readExplanation(await client.ask(`requests/${id}`));
  return explanation.request.time === time ? explanation : undefined;
}

/** What does not change while the mock runs. */
export async function loadCatalogue(client: ControlClient): Promise<Catalogue> {
  const [faults, scenarios, spec] = await Promise.all([
    client.ask("faults/catalogue"),
    client.ask("scenarios"),
    client.ask("spec"),
  ]);
  return {
    faults: records(faults["faults"]).map(readFault),
    profiles: texts(faults["profiles"]),
    refusals: new Set(Object.keys(record(scenarios["requests"]))),
    scenarios: texts(scenarios["runs"]),
    operations: records(spec["operations"]).map(({ id }) => text(id)),
  };
}

function texts(value: unknown): (readonly [string, string])[] {
  return Object.entries(record(value)).map(([name, about]) => [name, text(about)]);
}
