import { expect, test } from "vitest";
import { exampleRun } from "../../../test/support/example-run.ts";
import type { Run } from "../run/run.ts";
import { endsAt, momentOf } from "../run/timeline.ts";
import { createWorldState, type WorldDefaults } from "./genesis.ts";
import { ulid } from "./slugs.ts";
import { fingerprint, readSnapshot, SnapshotError, takeSnapshot } from "./snapshot.ts";
import { RUNS_KEPT, World } from "./world.ts";

const defaults: WorldDefaults = {
  seed: "1",
  clock: "manual",
  plan: "pro",
  balance: 100,
  scenario: undefined,
  history: false,
  faults: [],
};

const newWorld = (key = "key", changes: Partial<WorldDefaults> = {}) =>
  new World(createWorldState(key, "w1", { ...defaults, ...changes }, 0), () => 0);

const start = (world: World, changes: Partial<Run> = {}) => {
  const slug = ulid(world.now(), "test", world.state.started);
  const run = exampleRun({ slug, acceptedAt: world.now(), ...changes });
  world.commit({ type: "run-started", run });
  return run;
};

test("the balance is what was granted minus what the runs have cost by now", () => {
  const world = newWorld();
  const run = start(world);
  const spentBy = (time: number) => momentOf(run, time, "aborted").charge;

  expect(world.ledger.left(world.now()).charge).toBe(1_000_000);
  world.moveTo(world.now() + 40_000);
  expect(world.ledger.left(world.now()).charge).toBe(1_000_000 - spentBy(world.now()));
  world.moveTo(endsAt(run));
  expect(world.ledger.left(world.now()).charge).toBe(1_000_000 - spentBy(endsAt(run)));
});

test("what running runs will take is not there for others", () => {
  const world = newWorld();
  const run = start(world);
  const whole = momentOf(run, endsAt(run), "aborted").charge;

  expect(world.ledger.available(world.now()).charge).toBe(1_000_000 - whole);
});

test("past runs of a new account leave its balance whole", () => {
  const world = newWorld("key", { history: true });

  expect(world.state.runs.size).toBe(3);
  expect(world.ledger.left(world.now()).charge).toBe(1_000_000);
});

test("the plan has a place for so many runs, and an aborted one has left its", () => {
  const world = newWorld("key", { plan: "free" });
  const first = start(world);
  start(world);

  expect(world.ledger.hasPlace(world.now())).toBe(false);
  world.commit({ type: "abort-accepted", slug: first.slug, at: world.now() });
  expect(world.ledger.hasPlace(world.now())).toBe(true);
});

test("the journal is bounded, and replaying it gives the same world", () => {
  const world = newWorld();
  for (let step = 0; step < 1_700; step++) {
    if (step % 3 === 0) start(world);
    else world.moveTo(world.now() + 1_000);
  }

  expect(world.journal.events.length).toBeLessThanOrEqual(1_000);
  expect(fingerprint(world.journal.replay())).toBe(fingerprint(world.state));
});

test("of too many runs the oldest that ended are forgotten, and what they cost is not", () => {
  const world = newWorld("key", { balance: 1e6 });
  const cost = (run: Run) => momentOf(run, endsAt(run), "aborted").charge;
  const first = start(world, { scenario: "fast" });
  world.moveTo(endsAt(first));
  let total = cost(first);
  for (let index = 0; index < RUNS_KEPT; index++) total += cost(start(world, { scenario: "fast" }));
  world.moveTo(world.now() + 60_000);

  expect(world.state.runs.size).toBe(RUNS_KEPT);
  expect(world.state.runs.has(first.slug)).toBe(false);
  expect(world.ledger.spent(world.now()).charge).toBe(total);
});

test("a snapshot is JSON, holds no key, and gives the same world back", () => {
  const world = newWorld("secret-key-of-someone", { history: true });
  start(world);
  const text = JSON.stringify(takeSnapshot(world.state, "contract"));

  expect(text).not.toContain("secret-key");
  const restored = readSnapshot(JSON.parse(text), "contract");
  expect(fingerprint(restored)).toBe(fingerprint(world.state));
});

test.each([
  ["nothing", undefined, "no snapshot of a world"],
  ["another format", { format: 2 }, "no snapshot of a world"],
  [
    "another contract",
    { format: 1, contract: "other", world: {} },
    "another version of the contract",
  ],
  ["a part of one", { format: 1, contract: "contract", world: { id: "w1" } }, "not whole"],
])("%s is refused", (_, value, message) => {
  expect(() => readSnapshot(value, "contract")).toThrow(SnapshotError);
  expect(() => readSnapshot(value, "contract")).toThrow(message);
});

test("a snapshot that names a Worker of no catalogue is refused", () => {
  const world = newWorld();
  start(world);
  const text = JSON.stringify(takeSnapshot(world.state, "contract"));
  const edited: unknown = JSON.parse(
    text.replaceAll(exampleRun().worker, "01AAAAAAAAAAAAAAAAAAAAAAAA"),
  );

  expect(() => readSnapshot(edited, "contract")).toThrow("01AAAAAAAAAAAAAAAAAAAAAAAA");
});

test.each<[string, (world: Edited) => void]>([
  ["runs[0]", ({ runs: [run] }) => Object.assign(run, { acceptedAt: 0.5 })],
  ["runs[0]", ({ runs: [run] }) => Object.assign(run, { abortedAt: run.acceptedAt - 1 })],
  ["runs[0]", ({ runs: [run] }) => Object.assign(run, { forced: { ...END, status: 99 } })],
  ["runs[0]", ({ runs: [run] }) => Object.assign(run, { forced: { ...END, at: 1 } })],
  ["runs[0]", ({ runs: [run] }) => Object.assign(run, { callbackUrl: 7 })],
  ["runs[0]", ({ runs: [run] }) => Object.assign(run, { origin: 7 })],
  ["account", ({ account }) => Object.assign(account, { granted: 1e308 })],
  ["account", ({ account }) => Object.assign(account, { trafficExpiresAt: 1.5 })],
  ["started", (world) => Object.assign(world, { started: 1.5 })],
])("a snapshot whose member %s no world can have is refused", (member, edit) => {
  const world = newWorld();
  start(world);
  const snapshot = JSON.parse(JSON.stringify(takeSnapshot(world.state, "contract")));
  expect(() => readSnapshot(snapshot, "contract")).not.toThrow();

  edit(snapshot.world);

  expect(() => readSnapshot(snapshot, "contract")).toThrow(`such a member \`${member}\``);
});

interface Edited {
  readonly runs: readonly [Run];
  readonly account: object;
}

const END = { at: 1_800_000_000_000, status: 3, message: "" };

test("slugs have the shape of a ULID and sort by time", () => {
  expect(ulid(1_767_225_600_000, "a")).toMatch(/^01KDVDNA00[0-9A-HJKMNP-TV-Z]{16}$/);
  expect(ulid(1, "z") < ulid(2, "a")).toBe(true);
});
