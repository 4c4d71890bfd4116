import { type TestAPI, test as vitest } from "vitest";
import { createSimulator } from "../simulator/create-simulator.ts";
import { startSimulator } from "../start-simulator.ts";
import { type Coreclaw, type CoreclawServer, prepareAccount } from "./account.ts";
import { handIn } from "./hand-in.ts";
import { offerReplay } from "./offer-replay.ts";
import type { CoreclawOptions } from "./options.ts";
import { hasFaults, seedOf } from "./seed.ts";

/** What a test gets that asks for it. Each test has its own, so tests may run at the same time. */
export interface CoreclawFixtures {
  /** An account in this process: no port, no network. */
  coreclaw: Coreclaw;
  /** Another account, behind a port that is opened for the test and free again after it. */
  coreclawServer: CoreclawServer;
  /** What every chance of the test follows from; a whole number where it was drawn. */
  coreclawSeed: string;
  /** What the accounts are like; to be overridden for a suite, a file or a project. */
  coreclawOptions: CoreclawOptions;
}

/** Vitest's `test`, with accounts of a simulated CoreClaw for the tests that ask for them. */
export const test: TestAPI<CoreclawFixtures> = vitest.extend<CoreclawFixtures>({
  coreclawOptions: [{}, { injected: true }],

  coreclawSeed: async ({ coreclawOptions, task, onTestFailed }, use) => {
    const seed = seedOf(coreclawOptions, task, process.env);
    if (hasFaults(coreclawOptions)) onTestFailed(() => offerReplay(task, seed));
    await use(seed);
  },

  coreclaw: async ({ coreclawOptions, coreclawSeed }, use) => {
    const { settings, settle } = prepareAccount(coreclawOptions, coreclawSeed);
    const simulator = createSimulator(settings);
    try {
      await use(await settle(simulator));
    } finally {
      simulator.close();
      handIn(simulator);
    }
  },

  coreclawServer: async ({ coreclawOptions, coreclawSeed }, use) => {
    const { settings, settle } = prepareAccount(coreclawOptions, coreclawSeed);
    const { url, filesUrl, simulator, close } = await startSimulator(settings);
    try {
      await use({ ...(await settle(simulator)), url, filesUrl });
    } finally {
      await close();
      handIn(simulator);
    }
  },
});
