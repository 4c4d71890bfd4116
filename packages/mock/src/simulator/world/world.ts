import { type ClockSetting, changeClock, moveClock, now } from "../clock/clock.ts";
import type { Run } from "../run/run.ts";
import { endsAt, momentOf } from "../run/timeline.ts";
import { apply, type WorldEvent } from "./event.ts";
import { Journal } from "./journal.ts";
import { Ledger } from "./ledger.ts";
import { copyState, type WorldState } from "./state.ts";

/** Runs kept in a world. When there are more, the oldest that have ended are forgotten. */
export const RUNS_KEPT = 10_000;

/**
 * A world with what keeps it in order around it: the journal, the sums, and those who wait for its
 * time. `real` gives the real time in Unix milliseconds.
 */
export class World {
  readonly #real: () => number;
  #state: WorldState;
  #journal: Journal;
  #ledger: Ledger;
  readonly #listeners = new Set<() => void>();
  #isNew: boolean;

  /** @param isNew Whether nothing was ever done in it; else it comes from a snapshot. */
  constructor(state: WorldState, real: () => number, isNew = true) {
    this.#real = real;
    this.#isNew = isNew;
    this.#state = copyState(state);
    this.#journal = new Journal(this.#state);
    this.#ledger = new Ledger(this.#state);
  }

  get state(): Readonly<WorldState> {
    return this.#state;
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  get journal(): Journal {
    return this.#journal;
  }

  /** The world's time in Unix milliseconds. */
  now(): number {
    return now(this.#state.clock, this.#real());
  }

  /** Whether nothing was ever done in it: dropping it loses nothing. */
  get isPristine(): boolean {
    return this.#isNew && this.#journal.events.every(({ type }) => type === "faults-counted");
  }

  commit(event: WorldEvent): void {
    apply(this.#state, event);
    if (event.type === "run-started") this.#ledger.opened(event.run.slug);
    if (event.type === "run-forgotten") this.#ledger.forgot(event.spent);
    this.#journal.record(event, this.#state);
    if (event.type === "run-started") this.#forgetOldest();
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` after each event, until the returned function is called. */
  onEvent(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  setClock(setting: ClockSetting): void {
    const clock = changeClock(this.#state.clock, setting, this.#real());
    this.commit({ type: "clock-changed", clock });
  }

  /** Moves the time forward; a time that has passed leaves it as it is. */
  moveTo(virtual: number): void {
    const clock = moveClock(this.#state.clock, virtual, this.#real());
    this.commit({ type: "clock-changed", clock });
  }

  /** Where each read moves time on, it does so now. */
  noteRead(): void {
    const { clock } = this.#state;
    if (clock.mode === "poll") this.moveTo(clock.virtual + clock.stepMs);
  }

  /** Replaces everything, journal included. `isNew` as for the constructor. */
  replace(state: WorldState, isNew = false): void {
    this.#isNew = isNew;
    this.#state = copyState(state);
    this.#journal = new Journal(this.#state);
    this.#ledger = new Ledger(this.#state);
    for (const listener of [...this.#listeners]) listener();
  }

  #forgetOldest(): void {
    if (this.#state.runs.size <= RUNS_KEPT) return;
    const oldest = this.#oldestEnded();
    if (oldest === undefined) return;
    const time = this.now();
    this.#ledger.openRuns(time); // what has ended is in the ledger's sum from here on
    const { charge, traffic } = momentOf(oldest, time, "aborted");
    this.commit({ type: "run-forgotten", slug: oldest.slug, spent: { charge, traffic } });
  }

  #oldestEnded(): Run | undefined {
    const time = this.now();
    for (const run of this.#state.runs.values()) if (endsAt(run) <= time) return run;
    return undefined;
  }
}
