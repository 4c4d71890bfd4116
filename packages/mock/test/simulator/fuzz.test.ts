import { beforeAll, expect, test } from "vitest";
import { operations } from "../../src/generated/operations.ts";
import { createJudge, type Judge } from "./fuzz/judge.ts";
import { KNOWN_FAILURES } from "./fuzz/known-failures.ts";
import { playBatch, playSteps, reduce, type Tally } from "./fuzz/play-batch.ts";

const BATCH = 250;
// Another seed finds other things; FUZZ_SEED=17 FUZZ_STEPS=250 plays one batch again.
const { FUZZ_SEED = "1", FUZZ_STEPS = "20000" } = process.env;

let judge: Judge;

beforeAll(async () => {
  judge = await createJudge();
});

test("20,000 requests, most of them hostile, get answers that keep to the document", async () => {
  const failures: string[] = [];
  const tally: Tally = new Map();

  for (let batch = 0; batch < Number(FUZZ_STEPS) / BATCH; batch++) {
    const failure = await playBatch(Number(FUZZ_SEED) + batch, BATCH, judge, tally);
    if (failure === undefined) continue;
    const { seed, fault, steps } = await reduce(failure, judge);
    failures.push(`FUZZ_SEED=${seed} FUZZ_STEPS=${BATCH}: ${fault} ${JSON.stringify(steps)}`);
  }

  expect(failures.map((failure) => failure.slice(0, 3_000))).toEqual([]);
  if (Number(FUZZ_STEPS) < 20_000) return; // a part, to look at a failure
  for (const { method, path, statuses } of Object.values(operations)) {
    // Every documented success and failure was among the answers, so there was something to judge.
    expect(statuses.filter((status) => !tally.has(`${method} ${path} ${status}`))).toEqual([]);
  }
});

test.each(KNOWN_FAILURES)("it does not come back: $about", async ({ seed, steps }) => {
  expect(await playSteps(seed, steps, judge)).toBeUndefined();
});

test("the second opinion is one: it refuses what is no answer", async () => {
  const answer = { method: "POST", path: "/api/v1/run/detail", status: 200, headers: JSON_TYPE };

  expect(await judge({ ...answer, body: 12345 })).not.toEqual([]);
  expect(await judge({ ...answer, body: { code: 0, data: {} } })).not.toEqual([]);
  expect(await judge({ ...answer, status: 418, body: { code: 4000, message: "" } })).not.toEqual(
    [],
  );
  expect(await judge({ ...answer, body: { code: 4000, message: "no" } })).toEqual([]);
});

const JSON_TYPE = { "content-type": "application/json" };
