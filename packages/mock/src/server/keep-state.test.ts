import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { apiOf } from "../../test/support/api.ts";
import { controlOf } from "../../test/support/control.ts";
import { createSimulator } from "../simulator/create-simulator.ts";
import { keepState } from "./keep-state.ts";
import { loadState } from "./load-state.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mock-state-"));
  path = join(folder, "state.json");
});

afterEach(() => rm(folder, { recursive: true }));

const onProblem = (message: string) => {
  throw new Error(message);
};

/** A run in a world, written to the file; gives the run's slug. */
async function writeRun(key: string): Promise<string> {
  using simulator = createSimulator({ clock: "manual" });
  const state = keepState(simulator, { path, onProblem });
  const slug = await apiOf(simulator, key).start();
  await state.close();
  return slug;
}

test("worlds go on where they were, once their keys are used again", async () => {
  const slug = await writeRun("my secret key");

  using simulator = createSimulator({ clock: "manual", snapshot: await loadState(path) });
  const { detail } = apiOf(simulator, "my secret key");

  expect(await detail(slug)).toMatchObject({ slug, status: 1 });
  await (await simulator.world("my secret key")).settle();
  expect((await detail(slug)).status).toBe(3);
});

test("the file holds no key", async () => {
  await writeRun("my secret key");

  expect(await readFile(path, "utf8")).not.toContain("secret");
});

test("changes are written by themselves, and nothing is left beside the file", async () => {
  using simulator = createSimulator({ clock: "manual" });
  const state = keepState(simulator, { path, delayMs: 1, onProblem });

  await apiOf(simulator).start();
  while ((await readdir(folder)).join() !== "state.json") await new Promise(setImmediate);

  expect(JSON.parse(await readFile(path, "utf8")).worlds).toHaveLength(1);
  await state.close();
});

test("a world that was restored and left alone is written again", async () => {
  const slug = await writeRun("mine");
  using simulator = createSimulator({ clock: "manual", snapshot: await loadState(path) });
  const state = keepState(simulator, { path, onProblem });

  await apiOf(simulator, "other").start();
  await state.close();

  using third = createSimulator({ clock: "manual", snapshot: await loadState(path) });
  expect((await apiOf(third, "mine").detail(slug)).slug).toBe(slug);
  expect(third.worlds()).toHaveLength(2);
});

test("links to files work in the next process, before any key was used", async () => {
  let link = "";
  {
    using simulator = createSimulator({ clock: "manual" });
    const state = keepState(simulator, { path, onProblem });
    const { start, post } = apiOf(simulator);
    const run_slug = await start();
    await (await simulator.world("my key")).settle();
    const { body } = await post("/api/v1/run/result/export", { run_slug, format: "json" });
    link = body.data.download_url;
    await state.close();
  }

  using next = createSimulator({ clock: "manual", snapshot: await loadState(path) });

  expect(JSON.parse(await (await next.fetch(link)).text())).toHaveLength(10);
});

test("a restored world that is reset before its key is used begins anew with it", async () => {
  const slug = await writeRun("mine");
  using simulator = createSimulator({ clock: "manual", snapshot: await loadState(path) });

  for (const world of simulator.worlds()) world.reset();

  expect(simulator.worlds()).toEqual([]);
  expect(await apiOf(simulator, "mine").detail(slug)).toBeNull();
});

test("what was said about accounts to come holds for them in the next process too", async () => {
  {
    using simulator = createSimulator({ clock: "real", faults: ["delay:2s"], scenario: "slow" });
    const state = keepState(simulator, { path, onProblem });
    const { send } = controlOf(simulator);
    await send("POST", "clock", { freeze: true });
    await send("PUT", "scenario", { scenario: null });
    await send("DELETE", "faults");
    await send("POST", "faults", { profile: "flaky-wifi" });
    await send("POST", "faults", { fault: "gateway:502", nth: 2 });
    await state.close();
  }

  const snapshot = await loadState(path);
  using next = createSimulator({ clock: "real", scenario: "fails", plan: "free", snapshot });
  const { get } = controlOf(next, "a new key");

  expect(snapshot?.worlds).toEqual([]);
  expect(await get("clock")).toMatchObject({ clock: "manual" });
  expect(await get("scenario")).toMatchObject({ scenario: null });
  const { rules } = await get("faults");
  expect(rules.at(-1)).toMatchObject({ fault: "gateway:502", nth: 2 });
  expect(rules.map(({ id }: { id: string }) => id)).toContain("flaky-wifi-1");
  expect(await get("worlds")).toMatchObject({ plan: "free" }); // of which nothing was said
});

test("nothing is written when nothing happened", async () => {
  using simulator = createSimulator({ clock: "manual" });
  const state = keepState(simulator, { path, onProblem });

  await apiOf(simulator).post("/api/v1/account/info", {});
  await state.close();

  expect(await readdir(folder)).toEqual([]);
});

test("a file that cannot be written is told, and tried again", async () => {
  const problems: string[] = [];
  const gone = join(folder, "gone");
  using simulator = createSimulator({ clock: "manual" });
  const state = keepState(simulator, {
    path: join(gone, "state.json"),
    delayMs: 1,
    onProblem: (message) => problems.push(message),
  });

  await apiOf(simulator).start();
  while (problems.length === 0) await new Promise(setImmediate);
  await state.close();

  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^The state could not be written: ENOENT: .*\.$/);
});

describe("a file that cannot be used is refused in one line, and left as it is", () => {
  test.each([
    ["no JSON", "{", "It is no JSON."],
    ["something else", '{"a":1}', "This is no snapshot of a simulator (format 1)."],
    [
      "of another contract",
      '{"format":1,"contract":"x","worlds":[]}',
      "The snapshot was taken with another version of the contract.",
    ],
  ])("%s", async (_, text, reason) => {
    await writeFile(path, text);

    await expect(loadState(path)).rejects.toMatchObject({
      name: "MockSetupError",
      message: `Cannot go on with the state in ${path}: ${reason} The file is left as it is; move it away, or name another one.`,
    });
    expect(await readFile(path, "utf8")).toBe(text);
  });

  test("with a broken world in it", async () => {
    await writeRun("mine");
    const state = JSON.parse(await readFile(path, "utf8"));
    state.worlds[0].clock = { mode: "sideways" };
    await writeFile(path, JSON.stringify(state));

    await expect(loadState(path)).rejects.toThrow("no world has such a member `clock`");
  });

  test.each<[string, unknown]>([
    ["defaults", "manual"],
    ["defaults.clock", { clock: "sideways" }],
    ["defaults.scenario", { scenario: "rate-limited" }],
    ["defaults.faults", { faults: "flaky-wifi" }],
    ["defaults.faults", { faults: ["flaky-wlan"] }],
    ["defaults.faults", { faults: Array.from({ length: 51 }, () => "delay:2s") }],
  ])("with a broken member %s in it: %j", async (member, defaults) => {
    using simulator = createSimulator();
    await writeFile(path, JSON.stringify({ ...simulator.snapshot(), defaults }));

    await expect(loadState(path)).rejects.toThrow(`no simulator has such a member \`${member}\``);
  });

  test("a folder, or a file in a folder that is not there", async () => {
    await expect(loadState(folder)).rejects.toThrow("it is a folder. Name another file.");
    await expect(loadState(join(folder, "no/state.json"))).rejects.toThrow(
      "its folder does not exist",
    );
  });

  test("no file yet is no problem", async () => {
    expect(await loadState(path)).toBeUndefined();
  });
});
