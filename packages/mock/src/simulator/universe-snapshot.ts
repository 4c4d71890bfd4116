import { asRecord } from "../document/document.ts";
import { contract } from "../generated/contract.ts";
import { readSnapshot, type Snapshot, SnapshotError, takeSnapshot } from "./world/snapshot.ts";
import type { WorldState } from "./world/state.ts";
import type { World } from "./world/world.ts";

/** All worlds of a simulator as JSON. No API key is in it: a key finds its world by a hash. */
export interface UniverseSnapshot extends Pick<Snapshot, "format" | "contract"> {
  readonly worlds: readonly Snapshot["world"][];
}

const FORMAT = 1;

/** Worlds in which nothing was done are left out: they would begin the same way again. */
export function takeUniverseSnapshot(all: readonly World[]): UniverseSnapshot {
  const worlds = all.filter(({ isPristine }) => !isPristine);
  return {
    format: FORMAT,
    contract: contract.hash,
    worlds: worlds.map(({ state }) => takeSnapshot(state, contract.hash).world),
  };
}

/**
 * The states in a snapshot, none of which is used when one of them cannot be.
 *
 * @throws {SnapshotError} It is none, or it belongs to another contract.
 */
export function readUniverseSnapshot(value: unknown): readonly WorldState[] {
  const { format, contract: of, worlds } = asRecord(value);
  if (format !== FORMAT || !Array.isArray(worlds)) {
    throw new SnapshotError(`This is no snapshot of a simulator (format ${FORMAT}).`);
  }
  if (of !== contract.hash) {
    throw new SnapshotError("The snapshot was taken with another version of the contract.");
  }
  return worlds.map((world) => readSnapshot({ format, contract: of, world }, contract.hash));
}
