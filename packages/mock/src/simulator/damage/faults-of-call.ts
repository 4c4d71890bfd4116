import { isRecord } from "../../document/document.ts";
import { MockError } from "../../front/mock-error.ts";
import type { Admission } from "../core/create-core.ts";
import { type DrawnFault, drawRules, type Occasion, uncounted } from "../faults/draw-rules.ts";
import { type Fault, FaultError, parseFaults, writeFault } from "../faults/fault.ts";
import { isDownload, withoutRules } from "../faults/fault-state.ts";
import type { World } from "../world/world.ts";

/** Counts the preferences of a world, so that each has chances of its own. */
export class Preferred {
  readonly #seed: string;
  readonly #counts = new WeakMap<World, number>();

  constructor(seed: string) {
    this.#seed = seed;
  }

  /**
   * What a request itself wants to go wrong.
   *
   * @throws {MockError} 400 it names no fault, or names one wrongly.
   */
  faults(preferred: string | undefined, world: World): readonly DrawnFault[] {
    if (preferred === undefined) return [];
    const faults = parsed(preferred);
    const count = (this.#counts.get(world) ?? 0) + 1;
    this.#counts.set(world, count);
    return faults.map((fault) => {
      const chance = `${this.#seed} preferred ${writeFault(fault)} ${count}`;
      return { rule: undefined, fault, chance };
    });
  }
}

/** What the rules of a world let go wrong this time; that they were asked is written down. */
export function faultsByRules(
  world: World,
  occasion: Occasion,
  canHappen: (fault: Fault) => boolean,
): readonly DrawnFault[] {
  const { faults } = world.state;
  if (faults === undefined || faults.rules.length === 0) return [];
  const { faults: drawn, counts, isCounted } = drawRules(faults, occasion, canHappen);
  if (isCounted) world.commit({ type: "faults-counted", counts });
  forgetDownloads(world, drawn);
  return drawn;
}

/** A rule did nothing if none of its faults happened: that is not one of its `times`. */
export function giveBack(
  world: World,
  drawn: readonly DrawnFault[],
  happened: readonly DrawnFault[],
): void {
  const done = new Set(happened.map(({ rule }) => rule));
  const idle = new Set(drawn.flatMap(({ rule = "" }) => (rule && !done.has(rule) ? [rule] : [])));
  const { faults } = world.state;
  if (idle.size === 0 || faults === undefined) return;
  const there = [...idle].filter((id) => faults.rules.some((rule) => rule.id === id));
  world.commit({ type: "faults-counted", counts: uncounted(faults, there) });
}

/** The run that a request names. */
export function runOf({ body: { content } }: Pick<Admission, "body">): string | undefined {
  const slug = isRecord(content) ? content["run_slug"] : undefined;
  return typeof slug === "string" ? slug : undefined;
}

/** What holds for one download is over with it. */
function forgetDownloads(world: World, drawn: readonly DrawnFault[]): void {
  const over = new Set(drawn.flatMap(({ rule = "" }) => (isDownload(rule) ? [rule] : [])));
  for (const id of over) {
    const { faults } = world.state;
    if (faults) world.commit({ type: "faults-changed", faults: withoutRules(faults, id) });
  }
}

function parsed(text: string): readonly Fault[] {
  try {
    return parseFaults(text);
  } catch (error) {
    if (error instanceof FaultError) throw new MockError(400, "unknown-fault", error.message);
    throw error;
  }
}
