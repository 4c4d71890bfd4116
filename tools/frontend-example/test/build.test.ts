import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect, test, vi } from "vitest";

const configFile = fileURLToPath(new URL("../vite.config.ts", import.meta.url));

test.each([
  ["without an address holds the mock and its worker", "", true],
  ["for an address has no mock in it", "https://app.example/coreclaw", false],
])("a build %s", async (_name, address, isMocked) => {
  vi.stubEnv("VITE_CORECLAW_URL", address);
  const built = await build({ configFile, logLevel: "error", build: { write: false } });
  vi.unstubAllEnvs();
  const [bundle] = [built].flat();
  if (bundle === undefined || !("output" in bundle)) throw new Error("Nothing was built.");
  const names = bundle.output.map(({ fileName }) => fileName);
  const code = bundle.output.map((file) => ("code" in file ? file.code : "")).join();
  expect(names.includes("coreclaw-mock-sw.js")).toBe(isMocked);
  expect(code.includes("serviceWorker")).toBe(isMocked);
});
