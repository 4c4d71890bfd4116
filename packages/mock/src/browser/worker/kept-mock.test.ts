import { expect, test } from "vitest";
import { apiOf } from "../../../test/support/api.ts";
import { controlOf } from "../../../test/support/control.ts";
import { createSimulator, type Simulator } from "../../simulator/create-simulator.ts";
import type { SimulatorOptions } from "../../simulator/settings.ts";
import { KeptMock } from "./kept-mock.ts";
import type { WorldStore } from "./world-store.ts";

/** A store in memory that counts what is written. */
function memoryStore() {
  let [revision, head]: [number, unknown] = [0, undefined];
  let parts = new Map<string, unknown>();
  const counts = { writes: 0, atOnce: 0, mostAtOnce: 0, last: [] as readonly string[] };
  const store: WorldStore = {
    read: async () => structuredClone({ revision, head, parts: [...parts.values()] }),
    async write(writing, after = revision) {
      counts.mostAtOnce = Math.max(counts.mostAtOnce, ++counts.atOnce);
      await new Promise(setImmediate);
      counts.atOnce--;
      if (after !== revision) return false;
      counts.writes++;
      counts.last = [...writing.changed.keys()];
      revision++;
      const { names, changed, ...rest } = structuredClone(writing);
      head = rest.head;
      parts = new Map(names.map((name) => [name, changed.get(name) ?? parts.get(name)]));
      return true;
    },
  };
  return { store, counts };
}

interface Worker {
  readonly mock: KeptMock;
  readonly fetch: Simulator["fetch"];
  readonly api: ReturnType<typeof apiOf>;
  readonly problems: string[];
}

function workerOn(store: WorldStore, identity = "{}"): Worker {
  const problems: string[] = [];
  const mock = new KeptMock({
    store,
    identity,
    onProblem: (message) => problems.push(message),
    create: (snapshot) =>
      createSimulator({ clock: "manual", plan: "business", snapshot } as SimulatorOptions),
  });
  const fetch: Simulator["fetch"] = async (input, init) => {
    const response = await mock.answer((simulator) => simulator.fetch(input, init));
    return response ?? new Response("off", { status: 599 });
  };
  return { mock, fetch, api: apiOf({ fetch }), problems };
}

async function runsOf({ api }: Pick<Worker, "api">): Promise<number> {
  const { body } = await api.post("/api/v1/run/list", { page_index: 1, page_size: 10 });
  return body.data.count;
}

test("what one worker has answered, the next one knows", async () => {
  const { store } = memoryStore();
  const slug = await workerOn(store).api.start();

  expect(await workerOn(store).api.detail(slug)).toMatchObject({ slug, status: 1 });
});

test("two workers at once lose nothing of each other: the later one answers anew", async () => {
  const { store } = memoryStore();
  const [old, young] = [workerOn(store), workerOn(store)];
  await Promise.all([old.mock.wake(), young.mock.wake()]);

  const slugs = [];
  for (const { api } of [old, young, young, old]) slugs.push(await api.start());
  slugs.push(...(await Promise.all([old.api.start(), young.api.start(), old.api.start()])));

  expect(new Set(slugs).size).toBe(7);
  expect(await runsOf(workerOn(store))).toBe(3 + 7);
});

test("writings follow one another, and one holds all that changed before it", async () => {
  const { store, counts } = memoryStore();
  const { api } = workerOn(store);

  await Promise.all(Array.from({ length: 50 }, () => api.start()));

  expect(counts.mostAtOnce).toBe(1);
  expect(counts.writes).toBeGreaterThan(0);
  expect(counts.writes).toBeLessThan(50);
});

test("an answer that changes nothing writes nothing", async () => {
  const { store, counts } = memoryStore();
  const { api } = workerOn(store);
  const slug = await api.start();
  const { writes } = counts;

  await api.detail(slug);

  expect(counts.writes).toBe(writes);
});

test("without a place to keep the worlds it answers all the same, and says so once", async () => {
  const broken = async () => {
    throw new Error("the disk is full");
  };
  const worker = workerOn({ read: broken, write: broken });

  const slugs = [await worker.api.start(), await worker.api.start()];

  expect(await runsOf(worker)).toBe(3 + slugs.length);
  expect(worker.problems).toEqual([
    "The worlds cannot be kept (the disk is full): when the browser stops the worker, they go back to how they were last kept.",
  ]);
});

test("a change writes the world that has changed, and no other", async () => {
  const { store, counts } = memoryStore();
  const { fetch, mock } = workerOn(store);
  const [mine, yours] = [apiOf({ fetch }, "mine"), apiOf({ fetch }, "yours")];
  await mine.start();
  await yours.start();
  const first = counts.last;

  const slug = await mine.start();
  const ids = (await mock.wake())?.simulator.worlds().map(({ id }) => id);
  const next = workerOn(store);

  expect([counts.last, first]).toEqual(ids?.map((id) => [id]));
  expect(await apiOf(next, "mine").detail(slug)).toMatchObject({ slug });
  expect(await runsOf({ api: apiOf(next, "yours") })).toBe(3 + 1);
});

test("what was said about accounts to come is kept, where there is none yet", async () => {
  const { store } = memoryStore();
  await controlOf(workerOn(store)).send("PUT", "scenario", { scenario: "fails" });

  const { get } = controlOf(workerOn(store), "a new key");

  expect(await get("scenario")).toMatchObject({ scenario: "fails" });
});

test("a world that made room for others is kept no longer", async () => {
  const { store } = memoryStore();
  const { fetch } = workerOn(store);
  const keys = Array.from({ length: 1_001 }, (_, index) => `key ${index}`);
  for (const key of keys) await apiOf({ fetch }, key).post("/api/v1/account/info", {});

  expect((await store.read()).parts).toHaveLength(1_000);
  const { body } = await apiOf(workerOn(store), "key 1000").post("/api/v1/account/info", {});
  expect(body.code).toBe(0);
});

test("other options begin anew, and say so where there were worlds", async () => {
  const { store } = memoryStore();
  await workerOn(store, '{"seed":1}').api.start();
  const [other, again] = [workerOn(store, '{"seed":2}'), workerOn(store, '{"seed":2}')];

  expect(await runsOf(other)).toBe(3);
  expect(await runsOf(again)).toBe(3);
  expect([other.problems, again.problems]).toEqual([
    [
      "The worlds begin anew: a page has started the mock with other options than those that were kept had.",
    ],
    [],
  ]);
});

test("a mock that was stopped stays so for the next worker, until it is started", async () => {
  const { store } = memoryStore();
  const first = workerOn(store);
  await first.api.start();
  await first.mock.stop();

  const next = workerOn(store);
  const off = await next.mock.answer(async () => new Response());
  await next.mock.start();

  expect(off).toBeUndefined();
  expect(await runsOf(next)).toBe(3);
});

test("an option that is wrong is told to whoever starts it, and not taken for broken worlds", async () => {
  const { store } = memoryStore();
  await workerOn(store).api.start();
  const problems: string[] = [];
  const mock = new KeptMock({
    store,
    identity: "{}",
    onProblem: (message) => problems.push(message),
    create: (snapshot) => createSimulator({ balance: -1, snapshot } as SimulatorOptions),
  });

  await expect(mock.start()).rejects.toThrow("balance cannot be -1");
  expect(problems).toEqual([]);
});
