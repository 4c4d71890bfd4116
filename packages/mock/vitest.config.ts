import { defineConfig } from "vitest/config";

// Many tests start processes, and Prism takes a second of a slow machine each time.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
