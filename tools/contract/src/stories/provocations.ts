import { argumentsFor, generatedFunction, outcome } from "../calling.ts";
import type { DocumentedOperation } from "../document.ts";
import type { Stage } from "../stage.ts";

/** Something that a caller does, and that the API says a certain code to. */
export interface Provocation {
  readonly what: string;
  readonly act: (stage: Stage, operation: DocumentedOperation) => Promise<unknown>;
}

/** What leads to each code; a code stands here under its usual number. */
const PROVOCATIONS: ReadonlyMap<number, Provocation> = new Map([
  [10001, withKey("sim_user_missing", "a key whose user is gone")],
  [10002, withKey("sim_user_disabled", "a key whose user is disabled")],
  [20001, withKey("sim_bad_key", "a key that nobody has")],
  [20002, withKey("sim_key_expired", "a key that has expired")],
  [30001, withKey("sim_no_balance", "an empty account")],
  [30002, withKey("sim_no_traffic", "a used-up quota of traffic")],
  [4010, withArguments({ task_slug: "01KVD5E2R9S6W3MHB7YKG0XFTC" }, "a task of somebody else")],
  [4290, { what: "too many requests", act: tooOften }],
  [50001, { what: "a Worker that does not exist", act: unknownWorker }],
  [50003, withArguments({ version: "v0.0.9" }, "a version that the Worker has not")],
  [60001, withArguments({ task_slug: "01KVD0000000000000000NQTSK" }, "a task that nobody saved")],
  [70001, { what: "a run of another key", act: strangersRun }],
  [70002, withArguments({}, "a run that has ended")],
]);

export function provocationOf(code: number): Provocation | undefined {
  return PROVOCATIONS.get(code);
}

function perform(
  operation: DocumentedOperation,
  call: ReturnType<Stage["call"]>,
  changes: object = {},
): Promise<unknown> {
  const args = argumentsFor(operation, "ok");
  return generatedFunction(operation.id)(call, args && { ...args, ...changes });
}

function withKey(kind: string, what: string): Provocation {
  return { what, act: (stage, operation) => perform(operation, stage.call(stage.key(kind))) };
}

function withArguments(changes: object, what: string): Provocation {
  return { what, act: (stage, operation) => perform(operation, stage.call(stage.key()), changes) };
}

/** Who sends no key shares a world with all who send none. */
async function tooOften(stage: Stage, operation: DocumentedOperation): Promise<unknown> {
  const key = operation.secured ? stage.key() : "nobody";
  const world = await stage.world(key);
  world.limitRate(1);
  try {
    const call = stage.call(operation.secured ? key : undefined);
    await outcome(perform(operation, call));
    return await perform(operation, call);
  } finally {
    world.limitRate(undefined);
  }
}

function unknownWorker(stage: Stage, operation: DocumentedOperation): Promise<unknown> {
  const slug = "nobody/nothing";
  const changes = operation.id === "getWorker" ? { slug } : { scraper_slug: slug };
  return perform(operation, stage.call(stage.key()), changes);
}

async function strangersRun(stage: Stage, operation: DocumentedOperation): Promise<unknown> {
  const stranger = await stage.account();
  const { run_slug } = (await generatedFunction("startWorker")(stranger.call, {
    scraper_slug: "sim/slow",
    is_async: true,
    input: { parameters: { custom: {} } },
  })) as { readonly run_slug: string }; // the client has decoded it
  return await perform(operation, stage.call(stage.key()), { run_slug });
}
