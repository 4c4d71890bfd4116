import { defineConfig } from "vitest/config";

export default defineConfig({
  // The tests share nothing that they change, and the rules need compiling once only.
  test: { isolate: false },
});
