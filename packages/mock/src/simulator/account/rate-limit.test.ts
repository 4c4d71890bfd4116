import { expect, test } from "vitest";
import { apiOf } from "../../../test/support/api.ts";
import { createSimulator } from "../create-simulator.ts";

/** A world on manual time, and the codes of so many requests to it at once. */
async function limitedWorld(key: string) {
  const simulator = createSimulator({ clock: "manual" });
  const { post } = apiOf(simulator, key);
  const codes = async (requests: number) => {
    const all: number[] = [];
    for (let sent = 0; sent < requests; sent++) {
      all.push((await post("/api/v1/account/info", {})).body.code);
    }
    return all;
  };
  return { world: await simulator.world(key), codes };
}

test("a second's worth of requests is let in, and more of them as time passes", async () => {
  const { world, codes } = await limitedWorld("sim_rate_limited");

  expect(await codes(3)).toEqual([0, 0, 4290]);
  await world.advance("500ms");
  expect(await codes(2)).toEqual([0, 4290]);
  await world.advance("1h");
  expect(await codes(3)).toEqual([0, 0, 4290]);
});

test("a rate below one in a second lets one in after each of its longer whiles", async () => {
  const { world, codes } = await limitedWorld("k");
  world.limitRate(0.1);

  expect(await codes(2)).toEqual([0, 4290]);
  await world.advance("9s");
  expect(await codes(1)).toEqual([4290]);
  await world.advance("1s");
  expect(await codes(2)).toEqual([0, 4290]);
});

test("a world that begins anew is not held to what was asked later in its former time", async () => {
  const { world, codes } = await limitedWorld("sim_rate_limited");
  await world.advance("1h");
  expect(await codes(3)).toEqual([0, 0, 4290]);

  world.reset();

  expect(await codes(3)).toEqual([0, 0, 4290]);
});
