import { defineConfig } from "vitest/config";

// Each test waits for a runner of its own, so two at a time are no more than two cores can do.
export default defineConfig({
  test: { include: ["src/**/*.test.ts"], maxWorkers: 2, testTimeout: 120_000 },
});
