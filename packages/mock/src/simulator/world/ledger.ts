import type { Run } from "../run/run.ts";
import { endsAt, momentOf } from "../run/timeline.ts";
import { PLANS, type Spent, type WorldState } from "./state.ts";

/**
 * Sums over the runs of a world. Runs that have ended are added up once and left alone after that:
 * time never goes back. A cache, made anew from the state at any time.
 */
export class Ledger {
  readonly #state: WorldState;
  readonly #open = new Set<string>();
  #settled: Spent = { charge: 0, traffic: 0 };

  constructor(state: WorldState) {
    this.#state = state;
    for (const slug of state.runs.keys()) this.#open.add(slug);
  }

  /** Call it once for each run that was started. */
  opened(slug: string): void {
    this.#open.add(slug);
  }

  /** What a run cost moved into the state's own sum. */
  forgot(spent: Spent): void {
    this.#settled = minus(this.#settled, spent);
  }

  /** All that was spent until `time`. */
  spent(time: number): Spent {
    const open = this.openRuns(time); // first, because it settles what has ended
    return open.reduce<Spent>(
      (sum, run) => plus(sum, momentOf(run, time, "aborted")),
      plus(this.#settled, this.#state.forgotten),
    );
  }

  /** What may still be spent on a new run, when the runs going on take all that they will. */
  available(time: number): Spent {
    let left: Spent = this.left(time);
    for (const run of this.openRuns(time)) left = minus(left, this.#toCome(run, time));
    return left;
  }

  /** Money and traffic of the account at `time`. */
  left(time: number): Spent {
    const { granted, trafficGranted } = this.#state.account;
    const spent = this.spent(time);
    return { charge: granted - spent.charge, traffic: trafficGranted - spent.traffic };
  }

  /** Whether the plan lets one more run go on. An aborted run has left its place. */
  hasPlace(time: number): boolean {
    const working = this.openRuns(time).filter(({ abortedAt }) => abortedAt === undefined);
    return working.length < PLANS[this.#state.account.plan];
  }

  /** The runs that have not ended by `time`. */
  openRuns(time: number): readonly Run[] {
    const runs: Run[] = [];
    for (const slug of this.#open) {
      const run = this.#state.runs.get(slug);
      if (run !== undefined && time < endsAt(run)) runs.push(run);
      else this.#settle(slug, run, time);
    }
    return runs;
  }

  #settle(slug: string, run: Run | undefined, time: number): void {
    this.#open.delete(slug);
    if (run !== undefined) this.#settled = plus(this.#settled, momentOf(run, time, "aborted"));
  }

  /**
   * What open runs may spend from `time` on so that no account is overdrawn, where that is less than
   * they were going to: the oldest take first. For when money or traffic was taken away.
   */
  cuts(time: number): readonly Cut[] {
    let left: Spent = this.left(time);
    return this.openRuns(time).flatMap((run) => {
      const toCome = this.#toCome(run, time);
      const share = least(toCome, left);
      left = minus(left, share);
      if (share.charge === toCome.charge && share.traffic === toCome.traffic) return [];
      const { charge, traffic } = plus(momentOf(run, time, "aborted"), share);
      return [{ slug: run.slug, budget: charge, trafficBudget: traffic }];
    });
  }

  /** A run without an end in sight has not begun to work, or has been stopped: it spends nothing. */
  #toCome(run: Run, time: number): Spent {
    const end = endsAt(run);
    if (end === Number.POSITIVE_INFINITY) return { charge: 0, traffic: 0 };
    return minus(momentOf(run, end, "aborted"), momentOf(run, time, "aborted"));
  }
}

/** A run that may spend less than it was told when it began. */
export interface Cut extends Pick<Run, "budget" | "trafficBudget"> {
  readonly slug: string;
}

function least(a: Spent, b: Spent): Spent {
  return {
    charge: Math.max(0, Math.min(a.charge, b.charge)),
    traffic: Math.max(0, Math.min(a.traffic, b.traffic)),
  };
}

function plus(a: Spent, b: Spent): Spent {
  return { charge: a.charge + b.charge, traffic: a.traffic + b.traffic };
}

function minus(a: Spent, b: Spent): Spent {
  return { charge: a.charge - b.charge, traffic: a.traffic - b.traffic };
}
