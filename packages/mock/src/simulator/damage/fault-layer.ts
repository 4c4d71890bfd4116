import { Answer } from "../../front/answer.ts";
import { NOBODY } from "../account/admit.ts";
import { isSecured } from "../account/is-secured.ts";
import { keyOf } from "../account/key-of.ts";
import type { Admission, Around, Bend } from "../core/create-core.ts";
import { type CallbackFault, callbackFaultOf } from "../faults/callback-faults.ts";
import type { DrawnFault } from "../faults/draw-rules.ts";
import { type Fault, writeFault, writeFaults } from "../faults/fault.ts";
import { canHappen, isFileFault } from "../faults/fault-places.ts";
import { noFaults, withDownload } from "../faults/fault-state.ts";
import type { Context } from "../operations/context.ts";
import { isRequestScenario, REQUEST_SCENARIOS } from "../scenarios/request-scenarios.ts";
import type { World } from "../world/world.ts";
import { compatible } from "./compatible.ts";
import { damageAnswer } from "./damage-answer.ts";
import { faultsByRules, giveBack, Preferred, runOf } from "./faults-of-call.ts";
import { withReadFault } from "./faulty-read.ts";
import { canChange, hasEffect } from "./has-effect.ts";
import { getsThrough, isStranger, strangerAnswer } from "./stranger-answer.ts";

export interface FaultLayerParts {
  /** @throws {MockError} The key means nothing, or there are too many worlds. */
  readonly worldOf: (key: string) => Promise<World>;
  /** Sends the callbacks that are due; resolves when that is done, or when a receiver takes its time. */
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
  const preferred = new Preferred(parts.seed);
  return async (call, answer) => {
    const world = await troubledWorld(parts, call);
    if (world === undefined) return await answer();
    const request = { world, run: runOf(call), content: call.body.content };
    const can = (fault: Fault) => canHappen(fault, call.name) && canChange(fault, request);
    const wished = preferred.faults(call.preferences.fault, world);
    const armed = call.name === "exportRunResults" ? wished.filter(isForFile) : [];
    // What a request asks for stands first: of two that exclude each other the first happens.
    const drawn = [
      ...wished.filter(({ fault }) => can(fault)),
      ...faultsByRules(world, { place: call.name, run: request.run }, can),
    ];
    if (drawn.length + armed.length === 0) return await answer();
    call.trace.world = world.state.id;
    const possible = compatible(drawn);
    const said = await saidBy(parts, world, possible, { call, answer });
    const happened = possible.filter(({ fault }) => hasEffect(fault, said));
    giveBack(world, drawn, happened);
    const isArmed = armed.length > 0 && said.said?.code === 0;
    if (isArmed) armDownload(parts, world, request.run ?? "", armed);
    call.trace.faults = told([...happened, ...(isArmed ? armed : [])]);
    if (happened.length === 0) return said;
    const damaged = damageAnswer(said, happened, parts.now());
    if (damaged.said?.offContract) call.trace.because = "fault";
    return damaged;
  };
}

/** The world of a caller, where something may go wrong in it; for most requests that is nothing. */
async function troubledWorld(
  parts: FaultLayerParts,
  { headers, operation, preferences }: Admission,
): Promise<World | undefined> {
  const key = keyOf(headers);
  if (key === undefined && isSecured(operation)) return undefined; // it will be refused, and has no world
  const world = await parts.worldOf(key ?? NOBODY).catch(() => undefined); // who is let in says why
  const isCalm = (world?.state.faults?.rules.length ?? 0) === 0;
  return isCalm && preferences.fault === undefined ? undefined : world;
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
  const stranger = faults.find(isStranger);
  const instead = stranger && strangerAnswer(stranger);
  const isDropped = faults.some(({ name }) => name === "drop-request");
  const reaches = !isDropped && (stranger === undefined || getsThrough(stranger));
  if (!reaches) return instead ?? NOTHING;
  const callbackFault = callbackFaultOf(faults);
  const own = await answer(bendOf(faults, call, callbackFault));
  if (callbackFault?.isEarly && own.said?.code === 0) await parts.deliverDue(world);
  return instead ?? own;
}

/** Nobody will see it: the connection ends before. */
const NOTHING = new Answer({ status: 500, headers: {}, body: "" });

function bendOf(
  faults: readonly Fault[],
  call: Admission,
  callbackFault: CallbackFault | undefined,
): Bend<Context> {
  const refusal = faults.map(({ name }) => name).find(isRequestScenario);
  const run = runOf(call);
  return {
    refuse: refusal && REQUEST_SCENARIOS[refusal].code,
    context: (context) => {
      const told = callbackFault ? { ...context, callbackFault } : context;
      const bent = faults.reduce((one, fault) => withReadFault(one, fault, run), told);
      call.trace.at = bent.now;
      return bent;
    },
  };
}

/** An export that asks for a broken download gets one, once. */
function armDownload(
  { seed }: FaultLayerParts,
  world: World,
  run: string,
  armed: readonly DrawnFault[],
): void {
  const fault = writeFaults(armed.map((one) => one.fault));
  const faults = withDownload(world.state.faults ?? noFaults(seed), fault, run);
  world.commit({ type: "faults-changed", faults });
}

function isForFile({ fault }: DrawnFault): boolean {
  return isFileFault(fault);
}

function told(happened: readonly DrawnFault[]) {
  return happened.map(({ fault, rule }) => ({ fault: writeFault(fault), rule }));
}
