import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { BenchError } from "../harness/benchmark.ts";

/** An OpenAPI document as parsed JSON. */
export type Document = Readonly<Record<string, unknown>>;

/** The bundle of the CoreClaw contract. */
export const contractPath = fileURLToPath(import.meta.resolve("@coreclaw/openapi/v1.json"));

/** @throws {BenchError} The contract is not built. */
export async function readContract(): Promise<Document> {
  const text = await readFile(contractPath, "utf8").catch(() => {
    throw new BenchError("The contract is not built. Run `pnpm build` first.");
  });
  return JSON.parse(text);
}
