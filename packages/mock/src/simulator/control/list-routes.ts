import { contract } from "../../generated/contract.ts";
import { VERSION } from "../../version.ts";
import { coverageOf } from "../coverage/coverage-report.ts";
import { quote } from "../inputs/describe-value.ts";
import { READINGS } from "../readings/readings.ts";
import { REQUEST_SCENARIOS } from "../scenarios/request-scenarios.ts";
import { RUN_SCENARIOS } from "../scenarios/run-scenarios.ts";
import { magicKeys } from "../world/magic-key.ts";
import { PLANS } from "../world/state.ts";
import { notFound } from "./control-refusal.ts";
import { explain } from "./explain.ts";
import { limitOf } from "./limit.ts";
import type { ControlCall, Route } from "./route.ts";
import { shownEntry } from "./shown-entry.ts";

/** The mock itself: what it is, what it can do, and what it was asked. */
export const LIST_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "health",
    about: "Whether it is there: version, contract, clock of worlds to come.",
    answer: ({ universe: { defaults } }) => {
      const { clock, scenario = null } = defaults;
      return {
        status: "ok",
        engine: "sim",
        version: VERSION,
        contract: contract.hash,
        clock,
        scenario,
      };
    },
  },
  {
    method: "GET",
    path: "spec",
    about: "The contract that it serves, and its operations.",
    answer: ({ tables }) => {
      const { title, version, hash } = contract;
      const operations = Object.values(tables.operations).map(({ id, method, path, replay }) => {
        return { id, method, path, replay };
      });
      return { title, version, hash, operations };
    },
  },
  {
    method: "GET",
    path: "scenarios",
    about: "All that can be made to happen: to runs, to requests, by keys; and the plans.",
    answer: () => {
      return { runs: RUN_SCENARIOS, requests: REQUEST_SCENARIOS, keys: magicKeys(), plans: PLANS };
    },
  },
  {
    method: "GET",
    path: "readings",
    about: "Where descriptions of the API disagree, and which side is taken.",
    answer: ({ universe: { settings } }) => {
      const entries = Object.entries(READINGS).map(([name, reading]) => {
        return [name, { value: { ...settings.readings }[name], ...reading }];
      });
      return { readings: Object.fromEntries(entries) };
    },
  },
  {
    method: "GET",
    path: "requests",
    about: "The last requests to the API, the oldest first; at most 1,000 are kept, without keys.",
    query: ["limit"],
    answer: (call) => {
      const entries = call.book.entries.filter(byWorld(call));
      const last = entries.slice(-limitOf(call.query));
      return { count: entries.length, requests: last.map(shownEntry) };
    },
  },
  {
    method: "GET",
    path: "requests/{id}",
    about:
      "Why a request was answered so: the place in the document, the rule, the scenario, the state. Answers carry their id as `x-mock-request`.",
    answer: (call) => {
      const entry = call.book.find(Number(call.parameter));
      if (entry !== undefined && byWorld(call)(entry)) return explain(call, entry);
      throw notFound(`No request ${quote(call.parameter)} is kept. GET requests lists them.`);
    },
  },
  {
    method: "GET",
    path: "coverage",
    about:
      "Which operations, answers and examples of the contract were reached since the start, and which not.",
    answer: ({ tables, coverage, universe: { settings } }) =>
      coverageOf(tables, coverage, settings.readings["error-status"]),
  },
];

function byWorld({ world }: ControlCall): (entry: { world: string | undefined }) => boolean {
  if (world === undefined) return () => true;
  return (entry) => entry.world === world.state.id;
}
