import assert from "node:assert/strict";
import type { RunRecord } from "../../../src/generated/models.ts";
import { type Caller, unitsOf } from "./calls.ts";
import { checkCallbacks } from "./check-callbacks.ts";
import { checkRun } from "./check-run.ts";
import type { Setup } from "./commands.ts";
import type { Arrival } from "./receiver.ts";

/** A link that was given out, and what it must lead to as long as it works. */
export interface GivenLink {
  readonly url: string;
  /** Unix milliseconds of the world. */
  readonly givenAt: number;
  /** Undefined for a log, which grows. */
  readonly content: string | undefined;
}

/** What has been seen of a world so far: the past that its present must agree with. */
export interface Memory {
  readonly records: Map<string, RunRecord>;
  readonly logs: Map<string, string>;
  readonly arrivals: Arrival[];
  readonly links: GivenLink[];
  /** Balance and charges together, in ten-thousandths of a dollar; undefined before the first look. */
  money: number | undefined;
  traffic: number | undefined;
}

export function emptyMemory(): Memory {
  const nothing = { money: undefined, traffic: undefined };
  return { records: new Map(), logs: new Map(), arrivals: [], links: [], ...nothing };
}

export function copyMemory(memory: Memory): Memory {
  const { records, logs, arrivals, links } = memory;
  const copies = { records: new Map(records), logs: new Map(logs) };
  return { ...memory, ...copies, arrivals: [...arrivals], links: [...links] };
}

/** Looks at one world again and again, and knows what must not happen between two looks. */
export class Watch {
  readonly caller: Caller;
  readonly setup: Setup;
  readonly now: () => number;
  memory = emptyMemory();

  constructor(caller: Caller, setup: Setup, now: () => number) {
    this.caller = caller;
    this.setup = setup;
    this.now = now;
  }

  /** The runs and the account. */
  async look(): Promise<readonly RunRecord[]> {
    const { count, list } = await this.caller.runs();
    assert.equal(list.length, count);
    for (const record of list) {
      checkProgress(this.memory.records.get(record.slug), record, this.setup);
      this.memory.records.set(record.slug, record);
    }
    for (const slug of this.memory.records.keys())
      assert(
        list.some((one) => one.slug === slug),
        `run ${slug} is gone`,
      );
    const ages = list.map(({ started_at }) => started_at);
    assert.deepEqual(
      ages,
      ages.toSorted((a, b) => b - a),
      "the newest run comes first",
    );
    await this.#lookAtAccount(list);
    checkCallbacks(list, this.memory.arrivals, this.now(), this.setup.clock === "manual");
    return list;
  }

  /** All there is about one run, rows and files included. */
  async lookAtRun(slug: string, pageSize: number): Promise<void> {
    const record = this.memory.records.get(slug);
    if (record === undefined) return;
    await checkRun({ ...this, record, pageSize });
    await this.#checkLinks();
  }

  /** After money was given or taken from outside: the sum is another one. */
  forgetAccount(): void {
    this.memory.money = undefined;
    this.memory.traffic = undefined;
  }

  async #lookAtAccount(list: readonly RunRecord[]): Promise<void> {
    const { balance, traffic } = await this.caller.account();
    assert(unitsOf(balance) >= 0, `the balance is ${balance}`);
    const charges = list.reduce((sum, { usage }) => sum + unitsOf(usage), 0);
    this.memory.money ??= unitsOf(balance) + charges;
    assert.equal(unitsOf(balance) + charges, this.memory.money, "balance = granted - charges");
    const used = list.reduce((sum, run) => sum + run.traffic, 0);
    if (this.setup.readings === "other") {
      assert.equal(traffic, String(used), "the traffic used is that of all runs");
      return;
    }
    if (traffic === 0) return; // what a run transfers at its very end is not counted below zero
    this.memory.traffic ??= Number(traffic) + used;
    assert.equal(Number(traffic) + used, this.memory.traffic, "traffic left = granted - used");
  }

  async #checkLinks(): Promise<void> {
    for (const { url, givenAt, content } of this.memory.links.slice(-3)) {
      const { status, text } = await this.caller.file(url);
      const works = this.now() < (Math.floor(givenAt / 1_000) + 1_800) * 1_000;
      assert.equal(status, works ? 200 : 403, "a link works for half an hour");
      if (works && content !== undefined) assert.equal(text, content, "a file stays as it was");
    }
  }
}

/** From one look at a run to the next: nothing goes back, and what has ended stays as it is. */
function checkProgress(before: RunRecord | undefined, after: RunRecord, setup: Setup): void {
  if (before === undefined) return;
  if (before.finished_at !== 0) {
    assert.deepEqual(after, before, "a run that has ended stays as it is");
    return;
  }
  const passed = before.status === 5 && after.status === 4 && setup.readings === "other";
  assert(
    rank(after.status) >= rank(before.status) &&
      (before.status < 3 || passed || same(before, after)),
    `the state went from ${before.status} to ${after.status}`,
  );
  for (const name of ["results", "traffic", "duration"] as const) {
    assert(after[name] >= before[name], `${name} went from ${before[name]} to ${after[name]}`);
  }
  assert(unitsOf(after.usage) >= unitsOf(before.usage), "a charge is never taken back");
  assert.equal(after.started_at, before.started_at);
}

function same(before: RunRecord, after: RunRecord): boolean {
  return before.status === after.status;
}

function rank(status: number): number {
  return Math.min(status, 3);
}
