import { Answer } from "../../front/answer.ts";
import { NOBODY } from "../account/admit.ts";
import { keyOf } from "../account/key-of.ts";
import type { Admission, Around, Bend } from "../core/create-core.ts";
import { callbackFaultOf } from "../faults/callback-faults.ts";
import type { DrawnFault } from "../faults/draw-rules.ts";
import { entryOf, type Fault, writeFault, writeFaults } from "../faults/fault.ts";
import { noFaults, withRules } from "../faults/fault-state.ts";
import { FILES } from "../faults/rule.ts";
import type { Context } from "../operations/context.ts";
import { isRequestScenario, REQUEST_SCENARIOS } from "../scenarios/request-scenarios.ts";
import type { World } from "../world/world.ts";
import { canHappen, isFileFault } from "./can-happen.ts";
import { damageAnswer } from "./damage-answer.ts";
import { faultsByRules, preferredFaults, runOf } from "./faults-of-call.ts";
import { withReadFault } from "./faulty-read.ts";
import { getsThrough, strangerAnswer } from "./stranger-answer.ts";

export interface FaultLayerParts {
  /** The world of a key that was used before. */
  readonly knownWorld: (key: string) => World | undefined;
  /** @throws {MockError} The key means nothing, or there are too many worlds. */
  readonly worldOf: (key: string) => Promise<World>;
  /** Sends the callbacks that are due, and resolves when that is done. */
  readonly deliverDue: (world: World) => Promise<void>;
  /** Real Unix milliseconds. */
  readonly now: () => number;
  /** The seed of worlds in which nothing was to go wrong before. */
  readonly seed: string;
}

/**
 * Lets things go wrong: what a request asks for, and what the rules of its world say. Whatever the
 * API itself answers has passed the document before; what is broken here is marked.
 */
export function createFaultLayer(parts: FaultLayerParts): Around<Context> {
  return async (call, answer) => {
    const key = keyOf(call.headers) ?? NOBODY;
    const known = parts.knownWorld(key);
    // Most requests come to a world in which nothing goes wrong: they pay nothing for those that do.
    if (known !== undefined && !isTroubled(known, call)) return await answer();
    const preferred = preferredFaults(call.preferences.fault);
    const world = known ?? (await worldOf(parts, key));
    if (world === undefined) return await answer();
    const { name } = call;
    const armed =
      name === "exportRunResults" ? preferred.filter(({ fault }) => isFileFault(fault)) : [];
    const drawn = [
      ...preferred.filter(({ fault }) => canHappen(fault, name)),
      ...faultsByRules(world, { place: name, run: runOf(call) }),
    ];
    if (drawn.length + armed.length === 0) return await answer();
    call.trace.world = world.state.id;
    call.trace.faults = [...drawn, ...armed].map(({ fault, rule }) => ({
      fault: writeFault(fault),
      rule,
    }));
    const said = await saidBy(parts, world, drawn, { call, answer });
    if (armed.length > 0 && said.said?.code === 0) armDownload(parts, world, call, armed);
    return drawn.length === 0 ? said : damageAnswer(said, drawn, parts.now());
  };
}

interface Way {
  readonly call: Admission;
  readonly answer: (bend?: Bend<Context>) => Promise<Answer>;
}

/** What the API says, or somebody in its place. */
async function saidBy(
  parts: FaultLayerParts,
  world: World,
  drawn: readonly DrawnFault[],
  { call, answer }: Way,
): Promise<Answer> {
  const faults = drawn.map(({ fault }) => fault);
  const stranger = faults.find((fault) => strangerAnswer(fault) !== undefined);
  const instead = stranger && strangerAnswer(stranger);
  const isDropped = faults.some(({ name }) => name === "drop-request");
  const reaches = !isDropped && (stranger === undefined || getsThrough(stranger));
  const callbackFault = callbackFaultOf(faults);
  const own = reaches ? await answer(bendOf(faults, call, callbackFault)) : NOTHING;
  if (callbackFault?.isEarly && reaches) await parts.deliverDue(world);
  const said = instead ?? own;
  if (faults.every((fault) => entryOf(fault).onContract)) return said;
  call.trace.because = "fault";
  // Whoever counts answers must not take for the contract's what is not.
  return said.about({ code: undefined, message: undefined, envelope: undefined });
}

/** Nobody will see it: the connection ends before. */
const NOTHING = new Answer({ status: 500, headers: {}, body: "" });

function bendOf(
  faults: readonly Fault[],
  call: Admission,
  callbackFault: ReturnType<typeof callbackFaultOf>,
): Bend<Context> {
  const refusal = faults.map(({ name }) => name).find(isRequestScenario);
  const run = runOf(call);
  const told = (context: Context) =>
    faults.reduce((one, fault) => withReadFault(one, fault, run), context);
  return {
    refuse: refusal && REQUEST_SCENARIOS[refusal].code,
    context: (context) => told(callbackFault ? { ...context, callbackFault } : context),
  };
}

function isTroubled({ state }: World, { preferences }: Admission): boolean {
  return preferences.fault !== undefined || (state.faults?.rules.length ?? 0) > 0;
}

/** Undefined where the key has no world: who is let in says why. */
async function worldOf(parts: FaultLayerParts, key: string): Promise<World | undefined> {
  return await parts.worldOf(key).catch(() => undefined);
}

/** An export that asks for a broken download gets one, once. */
function armDownload(
  { seed }: FaultLayerParts,
  world: World,
  call: Admission,
  armed: readonly DrawnFault[],
): void {
  const run = runOf(call);
  const fault = writeFaults(armed.map((one) => one.fault));
  const rule = { fault, operations: [FILES], times: 1, ...(run && { run }) };
  const faults = withRules(world.state.faults ?? noFaults(seed), rule, [rule]);
  world.commit({ type: "faults-changed", faults });
}
