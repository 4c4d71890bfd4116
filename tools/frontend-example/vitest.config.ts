import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    maxWorkers: 3, // most of the time is waiting
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
