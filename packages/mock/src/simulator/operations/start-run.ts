import type { SystemParameters } from "../../generated/models.ts";
import { findWorker } from "../catalogue/catalogue.ts";
import type { CustomInput, Worker } from "../catalogue/worker.ts";
import { Refusal } from "../core/refusal.ts";
import { checkCustom } from "../inputs/check-custom.ts";
import { units } from "../run/money.ts";
import type { Run } from "../run/run.ts";
import { resolveSystem } from "../run/system.ts";
import { inputScenario } from "../scenarios/input-scenario.ts";
import { unknownScenario } from "../scenarios/scenario.ts";
import { ulid } from "../world/slugs.ts";
import { PLANS } from "../world/state.ts";
import type { Context } from "./context.ts";

/** What shall run. */
export interface Start {
  readonly worker: Worker;
  /** Undefined for the latest. */
  readonly version: string | undefined;
  readonly system: SystemParameters | undefined;
  readonly custom: CustomInput;
  readonly callbackUrl: string | undefined;
}

/** Workers under it exist to make one thing happen. */
const MAGIC = "sim/";

/** The Worker behind either spelling of its slug. @throws {Refusal} 50001 */
export function requireWorker(slug: string): Worker {
  const worker = findWorker(slug);
  if (worker !== undefined) return worker;
  if (!slug.startsWith(MAGIC)) throw new Refusal(50001);
  throw new Refusal(50001, unknownScenario(slug.slice(MAGIC.length)));
}

/**
 * Checks everything, and only then begins a run: a refused start has no effect and costs nothing.
 *
 * @throws {Refusal} 4000 the input does not fit the Worker, 4290 too many runs are going on, 30001,
 *   30002, 50003 there is no such version.
 */
export function startRun(context: Context, start: Start): Run {
  const { world, now } = context;
  const { worker, custom, callbackUrl } = start;
  const version = requireVersion(context, start);
  const system = resolveSystem(worker, start.system);
  requireFitting(worker, custom);
  const { state } = world;
  const { scenario, chosenBy } = chooseScenario(context, worker, custom);
  const available = requireMeans(context, worker);
  const run: Run = {
    slug: ulid(now, state.seed, "run", state.started),
    worker: worker.slug,
    version,
    system,
    custom,
    scenario,
    chosenBy,
    acceptedAt: now,
    origin: "api",
    callbackUrl,
    ...(context.callbackFault && { callbackFault: context.callbackFault }),
    budget: available.charge,
    trafficBudget: available.traffic,
  };
  world.commit({ type: "run-started", run });
  context.watch(run.slug);
  context.trace.run = run;
  return run;
}

/** The first of these that says something counts. */
function chooseScenario(
  { preferred, world: { state } }: Context,
  worker: Worker,
  custom: CustomInput,
): Required<Pick<Run, "scenario" | "chosenBy">> {
  const input = inputScenario(custom); // it may refuse, whatever else is said
  if (preferred !== undefined) return { scenario: preferred, chosenBy: "request" };
  if (input !== undefined) return { scenario: input, chosenBy: "input" };
  if (worker.scenario !== undefined) return { scenario: worker.scenario, chosenBy: "worker" };
  if (state.keyScenario !== undefined) return { scenario: state.keyScenario, chosenBy: "key" };
  if (state.scenario !== undefined) return { scenario: state.scenario, chosenBy: "world" };
  return { scenario: "succeeds", chosenBy: "default" };
}

function requireVersion({ readings }: Context, { worker, version }: Start): string {
  const wanted = version ?? worker.versions.at(-1) ?? worker.versions[0];
  if (worker.versions.includes(wanted)) return wanted;
  if (readings["wrong-version"] === "50003") throw new Refusal(50003);
  throw new Refusal(4000, `version must be one of ${worker.versions.join(", ")}`);
}

function requireFitting({ descriptor }: Worker, custom: CustomInput): void {
  const { problems } = checkCustom(descriptor, custom);
  if (problems.length === 0) return;
  throw new Refusal(4000, problems.map(({ message }) => message).join("; "));
}

function requireMeans({ world, now }: Context, { price }: Worker) {
  const available = world.ledger.available(now);
  if (available.charge <= 0 || available.charge < units(price.start)) throw new Refusal(30001);
  if (available.traffic <= 0) throw new Refusal(30002);
  if (world.ledger.hasPlace(now)) return available;
  const { plan } = world.state.account;
  throw new Refusal(4290, `the plan ${plan} lets ${PLANS[plan]} runs go on at once`);
}
