import assert from "node:assert/strict";
import type { WorldControl } from "../../../src/simulator/world-control.ts";
import type { Answer } from "./calls.ts";
import type { Command, Key, Story } from "./commands.ts";
import { KEYS, Stage } from "./stage.ts";
import { copyMemory, emptyMemory, type Memory, Watch } from "./watch.ts";

/**
 * Plays a story twice: once looking at everything after each command, once without a look. What is
 * seen must be right, and what is not looked at must come out the same.
 */
export async function playStory({ setup, commands }: Story): Promise<void> {
  const watched = await Stage.of(setup);
  const audience = new Audience(watched);
  await audience.lookAtAll();
  for (const command of commands) await audience.play(command);
  await audience.end();

  const blind = await Stage.of(setup);
  if (setup.clock === "poll") return; // there, looking moves time: that is what it is for
  for (const command of commands) await blind.play(command);
  await blind.finish();
  assert.deepEqual(blind.transcript, watched.transcript, "looking changes nothing");
  for (const key of KEYS) assert.equal(textOf(blind.world(key)), textOf(watched.world(key)));
}

/** Watches all worlds of a stage. */
class Audience {
  readonly #stage: Stage;
  readonly #watches: ReadonlyMap<string, Watch>;
  readonly #memories = new Map<Key, Memory>();

  constructor(stage: Stage) {
    this.#stage = stage;
    const { setup, receiver } = stage;
    const watchOf = (key: Key) => new Watch(stage.caller(key), setup, () => stage.world(key).now());
    this.#watches = new Map(KEYS.map((key) => [key, watchOf(key)]));
    receiver.sink = (key, arrival) => this.#watches.get(key)?.memory.arrivals.push(arrival);
  }

  async play(command: Command): Promise<void> {
    const before = "key" in command ? await this.#look(command.key) : undefined;
    const ended = command.do === "end" ? this.#stage.slugOf(command.key, command.run) : undefined;
    if ("key" in command) this.#forget(command);
    const answer = await this.#stage.play(command);
    if ("key" in command && before !== undefined) {
      const after = await this.#look(command.key);
      checkStart(command, answer, before.length, after.length);
      const could = before.some(({ slug, status }) => slug === ended && status < 3);
      if (ended !== undefined) assert.equal(answer === "ended", could, String(answer));
    }
    if (command.do === "read") await this.#lookAtRun(command.key, command.run, command.size);
    if (command.do === "fork") await this.#fork(command.key);
    if (command.do === "remember") await this.#rememberAndReturn(command.key);
    this.#checkReplay("key" in command ? [command.key] : KEYS);
  }

  async lookAtAll(): Promise<void> {
    for (const key of KEYS) await this.#look(key);
  }

  /** Every wait ends, every run is looked at. */
  async end(): Promise<void> {
    assert.equal(await this.#stage.finish(), 0, "no start waits for ever");
    for (const key of KEYS) {
      const runs = await this.#look(key);
      for (let run = 0; run < runs.length; run++) await this.#lookAtRun(key, run, 7);
    }
    this.#checkReplay(KEYS);
  }

  async #look(key: Key) {
    return await this.#still(key, () => this.#watch(key).look());
  }

  async #lookAtRun(key: Key, run: number, size: number): Promise<void> {
    await this.#still(key, async () => {
      await this.#watch(key).look();
      await this.#watch(key).lookAtRun(this.#stage.slugOf(key, run), size);
    });
  }

  /** Where each look moves time, it stands still for a while; the clock is put back afterwards. */
  async #still<T>(key: Key, look: () => Promise<T>): Promise<T> {
    if (this.#stage.setup.clock !== "poll") return await look();
    const world = this.#stage.world(key);
    world.setClock("manual");
    const result = await look();
    world.setClock({ poll: 700 });
    return result;
  }

  /** A world that goes back has another past. */
  #forget(command: Extract<Command, { key: Key }>): void {
    const watch = this.#watch(command.key);
    if (command.do === "remember") this.#memories.set(command.key, copyMemory(watch.memory));
    if (command.do === "reset") watch.memory = emptyMemory();
    if (command.do === "balance" || command.do === "traffic") watch.forgetAccount();
    const memory = this.#memories.get(command.key);
    if (command.do === "return" && memory !== undefined) watch.memory = copyMemory(memory);
  }

  /** The account in another world: it answers the same, and goes its own way. */
  async #fork(key: Key): Promise<void> {
    const { receiver, simulator } = this.#stage;
    receiver.isAside = true;
    const original = this.#stage.world(key).snapshot();
    const fork = await this.#stage.open("fork");
    fork.restore(original);
    const seen = await this.#still(key, () => this.#stage.caller(key).runs());
    fork.setClock("manual");
    assert.deepEqual(await this.#stage.caller("fork").runs(), seen);
    await fork.advance("1h");
    fork.reset();
    receiver.isAside = false;
    assert.equal(simulator.worlds().length, 3);
    assert.deepEqual(this.#stage.world(key).snapshot().world.runs, original.world.runs);
  }

  /** A world that is put back to what it is answers as before. */
  async #rememberAndReturn(key: Key): Promise<void> {
    const world = this.#stage.world(key);
    const before = world.snapshot();
    world.restore(JSON.parse(JSON.stringify(before)));
    assert.equal(textOf(world), JSON.stringify(before));
    await this.#look(key);
  }

  #checkReplay(keys: readonly Key[]): void {
    for (const key of keys) {
      const world = this.#stage.world(key);
      assert.deepEqual(world.replay(), world.snapshot(), "the journal gives the same world");
    }
  }

  #watch(key: Key): Watch {
    const watch = this.#watches.get(key);
    if (watch === undefined) throw new Error(`Nobody watches ${key}.`);
    return watch;
  }
}

function textOf(world: WorldControl): string {
  return JSON.stringify(world.snapshot());
}

/** A start that is accepted makes one run; one that is refused makes none. */
function checkStart(
  command: Command,
  answer: Answer | string | undefined,
  before: number,
  after: number,
): void {
  const starts = ["start", "task", "rerun"].includes(command.do);
  if (!starts) {
    const goesBack = command.do === "reset" || command.do === "return";
    assert(goesBack || before === after, "only a start makes a run");
    return;
  }
  if (typeof answer !== "object") return; // it still waits
  assert.equal(after - before, answer.code === 0 ? 1 : 0, `after ${answer.text}`);
}
