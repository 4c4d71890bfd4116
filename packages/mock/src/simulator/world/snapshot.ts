import { asRecord, isRecord } from "../../document/document.ts";
import { findWorker } from "../catalogue/catalogue.ts";
import type { WorldState } from "./state.ts";
import { unsoundMember } from "./unsound-member.ts";

/** A world as JSON. The API key is not in it. */
export interface Snapshot {
  readonly format: typeof FORMAT;
  /** sha256 of the document that the mock was built from. */
  readonly contract: string;
  readonly world: Omit<WorldState, "runs" | "deliveries"> & {
    readonly runs: readonly unknown[];
    readonly deliveries: readonly unknown[];
  };
}

const FORMAT = 1;

/** A snapshot cannot be used. The message says why and what to do. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
}

export function takeSnapshot(state: WorldState, contract: string): Snapshot {
  const { runs, deliveries, ...rest } = state;
  const world = { ...rest, runs: [...runs.values()], deliveries: [...deliveries.values()] };
  return structuredClone({ format: FORMAT, contract, world });
}

/**
 * The state in a snapshot, from outside or from this process.
 *
 * @throws {SnapshotError} It is none, or it belongs to another contract.
 */
export function readSnapshot(value: unknown, contract: string): WorldState {
  const { format, contract: of, world } = asRecord(value);
  if (format !== FORMAT || !isRecord(world)) {
    throw new SnapshotError(
      `This is no snapshot of a world (format ${FORMAT}). Take one with snapshot(), or with GET /__mock/state.`,
    );
  }
  if (of !== contract) {
    throw new SnapshotError(
      "The snapshot was taken with another version of the contract. Take a new one with this version.",
    );
  }
  return restore(structuredClone(world));
}

function restore(world: Record<string, unknown>): WorldState {
  const { runs, deliveries } = world;
  const isWhole =
    typeof world["id"] === "string" &&
    typeof world["seed"] === "string" &&
    isRecord(world["clock"]) &&
    isRecord(world["account"]) &&
    Array.isArray(runs) &&
    Array.isArray(deliveries);
  if (!isWhole) throw new SnapshotError("The snapshot is not whole. Take a new one.");
  for (const run of runs) requireWorker(asRecord(run)["worker"]);
  const state = {
    ...world,
    runs: new Map(runs.map((run) => [String(asRecord(run)["slug"]), run])),
    deliveries: new Map(deliveries.map((one) => [String(asRecord(one)["id"]), one])),
  };
  const checked = state as unknown as WorldState; // by the next line, member by member
  const wrong = unsoundMember(checked);
  if (wrong === undefined) return checked;
  throw new SnapshotError(
    `The snapshot is broken: no world has such a member \`${wrong}\`. Take a new one.`,
  );
}

function requireWorker(slug: unknown): void {
  if (typeof slug === "string" && findWorker(slug) !== undefined) return;
  const shown = JSON.stringify(slug)?.slice(0, 80);
  throw new SnapshotError(
    `The snapshot holds a run of the Worker ${shown}, which this version of the mock does not have.`,
  );
}

/** Equal for equal worlds: what tests compare. */
export function fingerprint(state: WorldState): string {
  return JSON.stringify(takeSnapshot(state, "").world, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value,
  );
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
