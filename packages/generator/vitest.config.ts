import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,test}/**/*.test.ts"],
    maxWorkers: "100%", // most tests wait for compilers and other processes that they started
    testTimeout: 60_000,
  },
});
