import { findTask } from "../catalogue/tasks.ts";
import type { CustomInput } from "../catalogue/worker.ts";
import type { Run } from "../run/run.ts";
import { resolveSystem } from "../run/system.ts";
import { workerOf } from "../run/worker-of.ts";
import type { RunScenario } from "../scenarios/run-scenarios.ts";
import { ulid } from "./slugs.ts";

const MINUTE_MS = 60_000;
const MUSEUM_HOURS = "01KJPSRZA0G823E7NTZ0AGFCXT";

/** The run that the document's examples speak of; every account has it. */
const EXAMPLE_RUN = "01KVJ448M0GT2CSQF2EZFR7870";

/**
 * A few runs that ended before the world began, the oldest first, so that a list is not empty: one
 * that failed, one that was aborted, and the document's example.
 */
export function historyOf(seed: string, createdAt: number): readonly Run[] {
  const custom = findTask("01KVD9XJF037MDFKEVC0S17YW5")?.custom ?? {};
  const at = (minutes: number) => createdAt - minutes * MINUTE_MS;
  const slug = (minutes: number) => ulid(at(minutes), seed, "history", minutes);
  return [
    pastRun({ slug: slug(300), acceptedAt: at(300), custom, scenario: "fails", origin: "web" }),
    {
      ...pastRun({ slug: slug(240), acceptedAt: at(240), custom, scenario: "slow", origin: "api" }),
      abortedAt: at(238),
    },
    pastRun({
      slug: EXAMPLE_RUN,
      acceptedAt: at(120),
      custom: EXAMPLE_INPUT,
      scenario: "succeeds",
      origin: "api",
    }),
  ];
}

const EXAMPLE_INPUT: CustomInput = {
  places: ["Aarhus", "Ghent"],
  max_results: 5,
  language: "en",
  with_photos: true,
};

interface Past {
  readonly slug: string;
  readonly acceptedAt: number;
  readonly custom: CustomInput;
  readonly scenario: RunScenario;
  readonly origin: "api" | "web";
}

function pastRun(past: Past): Run {
  const worker = workerOf(MUSEUM_HOURS);
  const { versions } = worker;
  return {
    ...past,
    worker: worker.slug,
    version: versions.at(-1) ?? versions[0],
    system: resolveSystem(worker, undefined),
    budget: Number.MAX_SAFE_INTEGER,
    trafficBudget: Number.MAX_SAFE_INTEGER,
  };
}
