import { TASKS } from "../../../src/simulator/catalogue/tasks.ts";
import { createSimulator, type Simulator } from "../../../src/simulator/create-simulator.ts";
import { DEFAULT_READINGS, OTHER_READINGS } from "../../../src/simulator/readings/readings.ts";
import type { Snapshot } from "../../../src/simulator/world/snapshot.ts";
import { ControlError, type WorldControl } from "../../../src/simulator/world-control.ts";
import { type Answer, Caller } from "./calls.ts";
import type { Command, Key, Setup, StartChoice } from "./commands.ts";
import { Receiver, receiverUrl } from "./receiver.ts";
import { createStillPlatform, type StillPlatform, turn } from "./still-platform.ts";

export const KEYS: readonly Key[] = ["alice", "bob"];

const CLOCKS = { manual: "manual", poll: { poll: 700 }, scaled: { scale: 60 } } as const;

/** A simulator on which commands are played. What the commands answer is written down. */
export class Stage {
  readonly setup: Setup;
  readonly simulator: Simulator;
  readonly receiver: Receiver;
  /** What was answered, in order: two stages that play the same must have the same. */
  readonly transcript: string[] = [];
  readonly snapshots = new Map<Key, Snapshot>();
  readonly #platform: StillPlatform = createStillPlatform();
  readonly #worlds = new Map<string, WorldControl>();
  #waiting = 0;

  private constructor(setup: Setup) {
    const { seed, clock, plan, balance } = setup;
    this.setup = setup;
    this.receiver = new Receiver((key) => this.world(key).now());
    this.simulator = createSimulator({
      seed,
      clock: CLOCKS[clock],
      plan,
      balance,
      readings: setup.readings === "other" ? OTHER_READINGS : DEFAULT_READINGS,
      sendCallback: this.receiver.send,
      platform: this.#platform.platform,
    });
  }

  static async of(setup: Setup): Promise<Stage> {
    const stage = new Stage(setup);
    for (const key of KEYS) await stage.open(key);
    return stage;
  }

  async open(key: string): Promise<WorldControl> {
    const world = await this.simulator.world(key);
    this.#worlds.set(key, world);
    return world;
  }

  caller(key: string): Caller {
    return new Caller(this.simulator, key);
  }

  world(key: string): WorldControl {
    const world = this.#worlds.get(key);
    if (world === undefined) throw new Error(`No world of ${key} on this stage.`);
    return world;
  }

  /** The slug of the `number`th run of the account, modulo their number; the newest is 0. */
  slugOf(key: Key, number: number): string {
    const runs = this.world(key).runs();
    return runs[number % runs.length]?.slug ?? "";
  }

  /** Plays a command. Answers what the API or the control said; waiting starts answer later. */
  async play(command: Command): Promise<Answer | string | undefined> {
    const answer = await this.#perform(command);
    await turn();
    // Nothing is due any more afterwards, at the time that it is now.
    for (const key of KEYS) await this.world(key).advance(0);
    await turn();
    if (answer !== undefined)
      this.transcript.push(typeof answer === "string" ? answer : `${answer.status} ${answer.text}`);
    return answer;
  }

  /** Lets real time pass until no start waits any more. How many still do is the result. */
  async finish(): Promise<number> {
    await this.#platform.pass(31_000);
    await turn();
    return this.#waiting;
  }

  async #perform(command: Command): Promise<Answer | string | undefined> {
    switch (command.do) {
      case "start":
        return await this.#start(command.key, command.start);
      case "task":
        return await this.#task(command.key, command.task, receiverUrl(command.key, command.to));
      case "rerun":
        return await this.caller(command.key).post("/api/v1/rerun", {
          run_slug: this.slugOf(command.key, command.run),
          callback_url: receiverUrl(command.key, command.to),
        });
      case "abort":
        return await this.caller(command.key).post("/api/v1/scraper/abort", {
          run_slug: this.slugOf(command.key, command.run),
        });
      case "end":
        return this.#end(
          this.world(command.key),
          this.slugOf(command.key, command.run),
          command.how,
        );
      case "advance":
        return await this.world(command.key)
          .advance(command.ms)
          .then(() => undefined);
      case "settle":
        return await this.world(command.key)
          .settle()
          .then(() => undefined);
      case "pass":
        return await this.#platform.pass(command.ms / 60).then(() => undefined);
      case "balance":
        return void this.world(command.key).setBalance(command.dollars);
      case "traffic":
        return void this.world(command.key).setTraffic(command.bytes);
      case "remember":
        return void this.snapshots.set(command.key, this.world(command.key).snapshot());
      case "return":
        return this.#restore(command.key);
      case "reset":
        this.receiver.forget(command.key);
        return void this.world(command.key).reset();
      case "read":
      case "fork":
        return undefined; // changes nothing: what is looked at is up to who watches
    }
  }

  async #start(key: Key, choice: StartChoice): Promise<Answer | undefined> {
    const { worker, custom, system, waits, prefer, to } = choice;
    const answer = this.caller(key).post(
      "/api/v1/scraper/run",
      {
        scraper_slug: worker,
        is_async: !waits,
        input: { parameters: { system, custom } },
        ...(to === undefined ? {} : { callback_url: receiverUrl(key, to) }),
      },
      prefer === undefined ? {} : { prefer: `scenario=${prefer}` },
    );
    if (!waits) return await answer;
    this.#waiting++;
    answer.then(({ status, text }) => {
      this.#waiting--;
      this.transcript.push(`later ${status} ${text}`);
    });
    return undefined;
  }

  async #task(key: Key, number: number, callback_url: string): Promise<Answer> {
    const task_slug = TASKS[number]?.slug ?? "no-such-task";
    return await this.caller(key).post("/api/v1/task/run", { task_slug, callback_url });
  }

  #end(world: WorldControl, slug: string, how: "succeeded" | "failed"): string {
    try {
      world.endRun(slug, how);
      return "ended";
    } catch (error) {
      if (error instanceof ControlError) return error.message;
      throw error;
    }
  }

  #restore(key: Key): undefined {
    const snapshot = this.snapshots.get(key);
    if (snapshot === undefined) return;
    this.receiver.forget(key);
    this.world(key).restore(JSON.parse(JSON.stringify(snapshot)));
  }
}
