import { expect, test } from "vitest";
import { seedOf } from "./seed.ts";

const chaos = { faults: ["flaky-wifi"] };

test("a seed that the environment names comes before the option, and the option before chance", () => {
  expect(seedOf({ ...chaos, seed: 7 }, {}, { CORECLAW_MOCK_SEED: "42" })).toBe("42");
  expect(seedOf({ ...chaos, seed: 7 }, {}, {})).toBe("7");
  expect(seedOf({ seed: 0 }, {}, { CORECLAW_MOCK_SEED: "" })).toBe("0");
});

test("without faults the seed is always the same", () => {
  expect(seedOf({}, {}, {})).toBe("1");
  expect(seedOf({ faults: [] }, {}, {})).toBe("1");
});

test("with faults each test and each repetition draws a number, which a retry finds again", () => {
  const attempt = (repeatCount: number) => ({ result: { repeatCount } });
  const drawn = Array.from({ length: 20 }, (_, index) => seedOf(chaos, attempt(index), {}));
  const repeated = { result: { repeatCount: 0 } };
  const first = seedOf(chaos, repeated, {});
  const retried = seedOf(chaos, repeated, {});
  repeated.result.repeatCount = 1;
  const second = seedOf(chaos, repeated, {});

  expect(new Set([...drawn, first, second]).size).toBe(22);
  expect(retried).toBe(first);
  for (const seed of drawn) expect(seed).toMatch(/^\d{1,10}$/);
});
