import { readFileSync } from "node:fs";
import type { Document } from "../contract/read-contract.ts";

/** The first argument of a server's process. */
export function readPort(): number {
  return Number(process.argv[2]);
}

/** The OpenAPI document whose path is the second argument. */
export function readDocument(): Document {
  return JSON.parse(readFileSync(process.argv[3] ?? "", "utf8"));
}
