import { randomUUID } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { type CoverageReport, mergeCoverage } from "../simulator/coverage/coverage-report.ts";
import type { Simulator } from "../simulator/create-simulator.ts";

/** One file for all tests that share this module: a report for each would fill the disk. */
const name = `${randomUUID()}.json`;
let reached: CoverageReport | undefined;

/** Adds what a simulator was asked, where somebody collects it. */
export function handIn(simulator: Simulator): void {
  const folder = inject("coreclawCoverageFolder");
  if (folder === undefined) return;
  const report = simulator.coverage();
  reached = reached === undefined ? report : mergeCoverage([reached, report]);
  const path = join(folder, name);
  writeFileSync(`${path}.part`, JSON.stringify(reached)); // a worker may be killed at any time
  renameSync(`${path}.part`, path);
}
