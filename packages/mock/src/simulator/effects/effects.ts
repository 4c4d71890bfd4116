import {
  type Delivery,
  type DeliveryAttempt,
  nextAttemptAt,
  withAttempt,
} from "../callbacks/delivery.ts";
import type { SendCallback } from "../callbacks/send-callback.ts";
import { describeSendFailure } from "../callbacks/send-failure.ts";
import { realDelay } from "../clock/clock.ts";
import type { SetTimer } from "../clock/set-timer.ts";
import type { Readings } from "../readings/readings.ts";
import type { Run } from "../run/run.ts";
import { endsAt } from "../run/timeline.ts";
import type { World } from "../world/world.ts";
import { isLost } from "./callback-moments.ts";
import { deliveriesOf, payloadOf } from "./run-callbacks.ts";

export interface EffectsOptions {
  readonly send: SendCallback;
  readonly setTimer: SetTimer;
  /** Real Unix milliseconds. */
  readonly real: () => number;
  readonly readings: Readings;
}

/** Real milliseconds; less than a receiver has for its answer. */
const PATIENCE_MS = 1_000;

/** Due once, at a time of its world. */
interface Due {
  readonly at: number;
  readonly delivery: Delivery;
}

/**
 * What a world does by itself: its callbacks, each at its time. Where time flows, one timer waits
 * for the next of them; where it is advanced, `advance` takes them in turn.
 */
export class Effects {
  readonly #world: World;
  readonly #options: EffectsOptions;
  /** Runs that may still have something to send. */
  readonly #pending = new Set<string>();
  #cancelTimer: () => void = () => {};
  #turn: Promise<unknown> = Promise.resolve();
  /** Ids of the callbacks that are being sent. */
  readonly #sending = new Set<string>();
  #closed = false;

  constructor(world: World, options: EffectsOptions) {
    this.#world = world;
    this.#options = options;
    this.refresh();
    world.onEvent(() => this.schedule());
  }

  /** Looks at all runs again; for a world that was replaced. */
  refresh(): void {
    this.#pending.clear();
    for (const run of this.#world.state.runs.values()) this.#expect(run);
    this.schedule();
  }

  /** Takes care of the callbacks of a run. */
  watch(slug: string): void {
    this.#expect(this.#world.state.runs.get(slug));
    this.schedule();
  }

  #expect(run: Run | undefined): void {
    if (run?.callbackUrl !== undefined) this.#pending.add(run.slug);
  }

  /**
   * Moves the world's time to `virtual` and lets happen what is due until then, in its order.
   * Resolves when all of it is done, callbacks included; one call at a time.
   */
  async advance(virtual: number): Promise<void> {
    await this.#inTurn(() => this.#advance(virtual));
  }

  /** Lets happen what is due by now, where time would have to be moved for it. */
  async deliverDue(): Promise<void> {
    await this.#inTurn(() => this.#settle(this.#world.now()));
  }

  /** Sends a callback once more, now, whatever became of it. Resolves when the attempt is over. */
  async redeliver(delivery: Delivery): Promise<void> {
    const again = { at: this.#world.now(), delivery };
    await this.#inTurn(() => this.#deliver(again, "by hand"));
  }

  /** The virtual time of the next effect; undefined when nothing will happen any more. */
  get next(): number | undefined {
    return this.#closed ? undefined : this.#nextDue()?.at;
  }

  close(): void {
    this.#closed = true;
    this.#cancelTimer();
  }

  /** Waits for the next effect, where time flows. */
  schedule(): void {
    this.#cancelTimer();
    const at = this.next;
    if (at === undefined) return;
    const { real, setTimer } = this.#options;
    const delay = realDelay(this.#world.state.clock, at, real());
    if (delay === undefined && at > this.#world.now()) return;
    this.#cancelTimer = setTimer(delay ?? 0, () => {
      this.#inTurn(() => this.#settle(this.#world.now())).catch(() => {}); // failures are recorded with the delivery
    });
  }

  async #advance(virtual: number): Promise<void> {
    for (;;) {
      const due = this.#nextDue();
      if (due === undefined || due.at > virtual || this.#closed) break;
      this.#world.moveTo(due.at);
      await this.#settle(due.at);
    }
    this.#world.moveTo(virtual);
  }

  /** All that is due at `time`, what is due at once being sent at once. */
  async #settle(time: number): Promise<void> {
    for (;;) {
      const due = this.#dueUntil(time);
      if (due.length === 0 || this.#closed) return;
      const [first] = due;
      await Promise.all(due.filter(({ at }) => at === first?.at).map((one) => this.#deliver(one)));
    }
  }

  async #deliver({ at, delivery }: Due, how: "due" | "by hand" = "due"): Promise<void> {
    const { state } = this.#world;
    const run = state.runs.get(delivery.run);
    if (run === undefined) return;
    this.#sending.add(delivery.id);
    const lost = how === "due" && isLost(run, delivery.event);
    const outcome = lost ? { lost } : await this.#send(run, delivery);
    this.#sending.delete(delivery.id);
    // Meanwhile the world may have begun anew: there, nothing of this has happened.
    if (this.#world.state !== state || !state.runs.has(delivery.run)) return;
    const latest = state.deliveries.get(delivery.id) ?? delivery; // others may have tried meanwhile
    this.#world.commit({
      type: "callback-attempted",
      delivery: withAttempt(latest, { at, ...outcome }),
    });
  }

  async #send(run: Run, delivery: Delivery): Promise<Omit<DeliveryAttempt, "at">> {
    const { send, readings } = this.#options;
    const body = JSON.stringify(payloadOf(run, delivery, readings["status-5"]));
    const headers = { "content-type": "application/json" };
    try {
      const result = await send({ url: delivery.url, body, headers });
      return "status" in result ? { answer: result.status } : result;
    } catch (error) {
      return { error: describeSendFailure(error) }; // a sender of somebody's own that breaks its word
    }
  }

  #nextDue(): Due | undefined {
    let next: Due | undefined;
    for (const due of this.#due()) if (next === undefined || due.at < next.at) next = due;
    return next;
  }

  #dueUntil(time: number): readonly Due[] {
    return [...this.#due()].filter(({ at }) => at <= time).sort((a, b) => a.at - b.at);
  }

  *#due(): Generator<Due> {
    const { state } = this.#world;
    const status5 = this.#options.readings["status-5"];
    for (const slug of this.#pending) {
      const run = state.runs.get(slug);
      const all = run === undefined ? [] : deliveriesOf(state, run, status5);
      const open = all.filter(({ done }) => !done);
      // A run without an end in sight may get one: by an abort, or from outside.
      if (open.length === 0 && !(run && endsAt(run) === Number.POSITIVE_INFINITY)) {
        this.#pending.delete(slug);
      }
      for (const delivery of open) {
        if (this.#sending.has(delivery.id)) continue;
        const at = nextAttemptAt(delivery);
        if (at !== undefined) yield { at, delivery };
      }
    }
  }

  /**
   * One after the other; but a receiver may itself move time on before it answers, and whoever waits
   * for that would wait for itself. So no turn is waited for longer than a while.
   */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#patiently(this.#turn).then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** Resolves with `work`, or when patience has run out. */
  #patiently(work: Promise<unknown>): Promise<void> {
    if (this.#sending.size === 0) return work.then(() => {});
    return new Promise((resolve) => {
      const cancel = this.#options.setTimer(PATIENCE_MS, resolve);
      work.then(() => {
        cancel();
        resolve();
      });
    });
  }
}
