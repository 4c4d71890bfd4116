import { expect, test } from "vitest";
import { readWorkerOptions } from "./worker/worker-options.ts";
import { workerScript } from "./worker-script.ts";

const FILE = new URL("https://app.example/sw.js");

test("the worker reads from its address what the page wrote there", () => {
  const script = workerScript(FILE, {
    seed: "ä & b=c#d",
    clock: { scale: 60 },
    faults: ["flaky-wifi", { fault: "delay:2s", operations: ["getRun"] }],
    answerProduction: true,
    plan: undefined,
  });

  expect(script.origin + script.pathname).toBe(FILE.href);
  expect(readWorkerOptions(script.search)).toMatchObject({
    answerProduction: true,
    simulator: {
      seed: "ä & b=c#d",
      clock: { scale: 60 },
      faults: ["flaky-wifi", { fault: "delay:2s", operations: ["getRun"] }],
    },
  });
});

test("equal options are the same worker, in whatever order they are given", () => {
  const one = workerScript(FILE, { seed: 1, plan: "free" });
  const other = workerScript(FILE, { plan: "free", seed: 1, clock: undefined });

  expect(other.href).toBe(one.href);
  expect(workerScript(FILE, { seed: 2, plan: "free" }).href).not.toBe(one.href);
  expect(workerScript(FILE, {}).href).toBe(FILE.href);
});

test("an address without options stands for the defaults, and a broken one is refused", () => {
  expect(readWorkerOptions("")).toEqual({ simulator: {}, answerProduction: false, identity: "{}" });
  for (const broken of ["?options=", "?options=[]", "?options={", "?options=7"]) {
    expect(() => readWorkerOptions(broken)).toThrow("no JSON object");
  }
});
