import { contract } from "../generated/contract.ts";
import type { RunCallback } from "../generated/models.ts";
import type { Delivery } from "./callbacks/delivery.ts";
import type { ClockSetting } from "./clock/clock.ts";
import { type Duration, durationMs } from "./clock/duration.ts";
import { requireClock } from "./clock/parse-clock.ts";
import type { Effects } from "./effects/effects.ts";
import { deliveriesOf, payloadOf } from "./effects/run-callbacks.ts";
import {
  countOf,
  type NamedRule,
  noFaults,
  withoutRules,
  withRules,
} from "./faults/fault-state.ts";
import { type FaultWish, rulesOf } from "./faults/fault-wish.ts";
import { quote } from "./inputs/describe-value.ts";
import type { Readings } from "./readings/readings.ts";
import { UNITS_PER_DOLLAR } from "./run/money.ts";
import { planOf } from "./run/plan.ts";
import type { Run } from "./run/run.ts";
import { endsAt, type Moment, momentOf } from "./run/timeline.ts";
import { KEY_REFUSALS, type KeyRefusal } from "./scenarios/request-scenarios.ts";
import { isRunScenario, type RunScenario } from "./scenarios/run-scenarios.ts";
import { unknownScenario } from "./scenarios/scenario.ts";
import type { Settings } from "./settings.ts";
import type { WorldEvent } from "./world/event.ts";
import { readSnapshot, type Snapshot, takeSnapshot } from "./world/snapshot.ts";
import type { Account } from "./world/state.ts";
import { LAST_TIME } from "./world/unsound-member.ts";
import type { World } from "./world/world.ts";

/** A run cannot be changed so. */
export class ControlError extends Error {
  override readonly name = "ControlError";
}

/** A run as its world holds it, and as it stands now. */
export interface RunView extends Run {
  /** The Worker's other slug, for people: `openhours/museum-hours`. */
  readonly workerPath: string;
  readonly moment: Moment;
}

/** A rule, how often it was asked, and how often it has said yes. */
export interface FaultView extends NamedRule {
  readonly seen: number;
  readonly fired: number;
}

/** A callback, with the payload that it carries. */
export interface CallbackView extends Delivery {
  readonly payload: RunCallback;
}

/** The hands of a test on the world of one API key. */
export class WorldControl {
  readonly #world: World;
  readonly #effects: Effects;
  readonly #readings: Readings;
  readonly #seed: string;
  readonly #begin: () => void;

  /** @param begin Makes the world begin anew. */
  constructor(
    world: World,
    effects: Effects,
    { readings, seed }: Pick<Settings, "readings" | "seed">,
    begin: () => void,
  ) {
    this.#world = world;
    this.#effects = effects;
    this.#readings = readings;
    this.#seed = seed;
    this.#begin = begin;
  }

  /** Names the world in links; the key cannot be read back from it. */
  get id(): string {
    return this.#world.state.id;
  }

  /** The world's time in Unix milliseconds. */
  now(): number {
    return this.#world.now();
  }

  /** Lets time pass in another way, from now on. @throws {RangeError} This is no clock. */
  setClock(setting: ClockSetting): void {
    this.#world.setClock(requireClock(setting));
  }

  /**
   * Moves time on. Resolves when all that was due until then is done, callbacks included.
   *
   * @throws {RangeError} This is no duration; time does not go back, and ends with the year 9999.
   */
  async advance(duration: Duration): Promise<void> {
    await this.advanceTo(this.now() + durationMs(duration));
  }

  /**
   * Moves time on to this Unix time in milliseconds, and waits as `advance` does.
   *
   * @throws {RangeError} It has passed, or it is after the year 9999.
   */
  async advanceTo(time: number): Promise<void> {
    const now = this.now();
    if (time >= now && time <= LAST_TIME) return await this.#effects.advance(time);
    throw new RangeError(
      `Time moves forward, to ${LAST_TIME} at most: it is ${now} (Unix milliseconds).`,
    );
  }

  /** Moves time on until every run has ended that will, and every callback is delivered or given up. */
  async settle(): Promise<void> {
    await this.#effects.advance(this.now()); // what is on its way already may have to be sent again
    for (;;) {
      const now = this.now();
      const { next } = this.#effects;
      const ends = this.#world.ledger.openRuns(now).map(endsAt);
      const inTime = ends.filter((end) => end <= LAST_TIME);
      if (next === undefined && inTime.length === 0) return;
      await this.#effects.advance(Math.max(now, next ?? 0, ...inTime));
    }
  }

  /** All runs, the newest first. */
  runs(): readonly RunView[] {
    const runs = [...this.#world.state.runs.values()].reverse();
    return runs.map((run) => {
      const workerPath = planOf(run).worker.path;
      return { ...run, workerPath, moment: this.#momentOf(run, this.now()) };
    });
  }

  /**
   * Ends a run now.
   *
   * @throws {ControlError} There is no such run, or it has ended already.
   */
  endRun(slug: string, status: "succeeded" | "failed", message = "Ended by hand"): void {
    const run = this.#world.state.runs.get(slug);
    if (run === undefined) throw new ControlError(`There is no run ${quote(slug)}.`);
    const at = this.now();
    const { status: state } = this.#momentOf(run, at);
    if (state > 2)
      throw new ControlError(`The run ${slug} has ended already, or is being aborted.`);
    const end = status === "failed" ? { at, status: 4, message } : { at, status: 3, message: "" };
    this.#commit({
      type: "run-ended",
      slug,
      end: end as { at: number; status: 3 | 4; message: string },
    });
    this.#effects.watch(slug);
  }

  /**
   * Aborts a run, as the API does; one that is being aborted stays so.
   *
   * @throws {ControlError} There is no such run, or it has ended already.
   */
  abortRun(slug: string): void {
    const run = this.#world.state.runs.get(slug);
    if (run === undefined) throw new ControlError(`There is no run ${quote(slug)}.`);
    const at = this.now();
    const { status, final } = this.#momentOf(run, at);
    if (final) throw new ControlError(`The run ${slug} has ended already.`);
    if (status === 5) return;
    this.#commit({ type: "abort-accepted", slug, at });
    this.#effects.watch(slug);
  }

  /** Callbacks tried, or due by now; the oldest first. */
  callbacks(): readonly CallbackView[] {
    const { state } = this.#world;
    const status5 = this.#readings["status-5"];
    return [...state.runs.values()].flatMap((run) =>
      deliveriesOf(state, run, status5)
        .filter(({ attempts, dueAt }) => attempts.length > 0 || dueAt <= this.now())
        .map((delivery) => ({ ...delivery, payload: payloadOf(run, delivery, status5) })),
    );
  }

  /**
   * Sends a callback once more, now, whatever became of it; resolves when the attempt is over.
   *
   * @throws {ControlError} There is no such callback.
   */
  async redeliver(id: string): Promise<void> {
    const delivery = this.callbacks().find((callback) => callback.id === id);
    if (delivery === undefined) throw new ControlError(`There is no callback ${quote(id)}.`);
    const { payload: _, ...plain } = delivery;
    await this.#effects.redeliver(plain);
  }

  /** What the account has, and how it is treated. */
  get account(): Account {
    return this.#world.state.account;
  }

  /** Sets what is left on the account, in US dollars. Runs end where it does not last for them. */
  setBalance(dollars: number): void {
    if (!(dollars >= 0 && dollars <= 1e9)) {
      throw new RangeError(`The balance cannot be ${dollars}. Give US dollars, 0 or more.`);
    }
    const { charge } = this.#world.ledger.spent(this.now());
    this.#changeAccount({ granted: Math.round(dollars * UNITS_PER_DOLLAR) + charge });
  }

  /** Sets what is left of the traffic quota, in bytes. Runs end where it does not last for them. */
  setTraffic(bytes: number): void {
    if (!(Number.isSafeInteger(bytes) && bytes >= 0)) {
      throw new RangeError(`The traffic cannot be ${bytes}. Give whole bytes, 0 or more.`);
    }
    const { traffic } = this.#world.ledger.spent(this.now());
    this.#changeAccount({ trafficGranted: bytes + traffic });
  }

  /**
   * Refuses the key from now on, with 10001, 10002, 20001 or 20002; undefined lets it in again.
   *
   * @throws {RangeError} It is none of these codes.
   */
  refuseKey(code: KeyRefusal | undefined): void {
    const codes = Object.values(KEY_REFUSALS);
    if (code !== undefined && !codes.includes(code)) {
      throw new RangeError(`A key cannot be refused with ${code}. Use ${codes.join(", ")}.`);
    }
    this.#changeAccount({ refused: code });
  }

  /**
   * Refuses what comes faster, with 4290; undefined sets no limit.
   *
   * @throws {RangeError} It is no number above 0.
   */
  limitRate(requestsPerSecond: number | undefined): void {
    if (requestsPerSecond !== undefined && !(requestsPerSecond > 0 && requestsPerSecond <= 1e6)) {
      throw new RangeError(
        `The rate cannot be ${requestsPerSecond}. Give requests per second, above 0, or undefined.`,
      );
    }
    this.#changeAccount({ requestsPerSecond });
  }

  /**
   * What runs to come do that nothing else was said about; undefined for the ordinary course.
   *
   * @throws {RangeError} There is no such scenario of a run; the message names the nearest.
   */
  setScenario(scenario: RunScenario | undefined): void {
    if (scenario !== undefined && !isRunScenario(scenario)) {
      throw new RangeError(unknownScenario(scenario));
    }
    this.#commit({ type: "scenario-chosen", scenario });
  }

  /** The rules by which things go wrong, each with how often it was asked and has said yes. */
  get faults(): readonly FaultView[] {
    const { faults } = this.#world.state;
    if (faults === undefined) return [];
    return faults.rules.map((rule) => {
      const { fired, seen } = countOf(faults, rule.id);
      const asked = Object.values(seen).reduce((sum, times) => sum + times, 0);
      return { ...rule, seen: asked, fired };
    });
  }

  /**
   * Lets something go wrong from now on: a fault such as `"delay:2s"`, a profile such as
   * `"flaky-wifi"`, or a rule that says when and where.
   *
   * @throws {RangeError} There is no such fault or profile, or a member of the rule is wrong.
   */
  addFault(wish: FaultWish): void {
    const rules = rulesOf(wish);
    const faults = withRules(this.#world.state.faults ?? noFaults(this.#seed), wish, rules);
    this.#commit({ type: "faults-changed", faults });
  }

  /** Takes the rule of that name away, or all of them. */
  clearFaults(id?: string): void {
    const { faults } = this.#world.state;
    if (faults === undefined) return;
    this.#commit({ type: "faults-changed", faults: withoutRules(faults, id) });
  }

  /** The whole world as JSON, without the key. */
  snapshot(): Snapshot {
    return takeSnapshot(this.#world.state, contract.hash);
  }

  /** Puts the world back to a snapshot. @throws {SnapshotError} It cannot be used. */
  restore(snapshot: unknown): void {
    const state = readSnapshot(snapshot, contract.hash);
    this.#world.replace({ ...state, id: this.id });
    this.#effects.refresh();
  }

  /** Makes the world begin anew. */
  reset(): void {
    this.#begin();
    this.#effects.refresh();
  }

  /** What happened to the world, the oldest first; bounded. */
  get journal(): readonly WorldEvent[] {
    return this.#world.journal.events;
  }

  /** The world made again from its journal: equal to `snapshot()`. */
  replay(): Snapshot {
    return takeSnapshot(this.#world.journal.replay(), contract.hash);
  }

  #momentOf(run: Run, time: number): Moment {
    return momentOf(run, time, this.#readings["status-5"]);
  }

  #changeAccount(changes: Partial<Account>): void {
    this.#commit({ type: "account-changed", account: { ...this.account, ...changes } });
    for (const cut of this.#world.ledger.cuts(this.now())) {
      this.#commit({ type: "run-cut", ...cut });
    }
  }

  #commit(event: WorldEvent): void {
    this.#world.commit(event);
  }
}
