import { asRecord } from "../document/document.ts";
import { contract } from "../generated/contract.ts";
import {
  type ChangedDefaults,
  type DefaultsSnapshot,
  readDefaultsSnapshot,
  takeDefaultsSnapshot,
} from "./defaults-snapshot.ts";
import { readSnapshot, type Snapshot, SnapshotError, takeSnapshot } from "./world/snapshot.ts";
import type { WorldState } from "./world/state.ts";
import type { World } from "./world/world.ts";

/** All worlds of a simulator as JSON. No API key is in it: a key finds its world by a hash. */
export interface UniverseSnapshot extends Pick<Snapshot, "format" | "contract"> {
  readonly worlds: readonly Snapshot["world"][];
  /** What worlds to come begin with, where that was changed. */
  readonly defaults?: DefaultsSnapshot;
}

/** What is in a snapshot, checked. */
export interface KeptUniverse {
  readonly worlds: readonly WorldState[];
  readonly defaults: ChangedDefaults;
}

const FORMAT = 1;

export function takeUniverseSnapshot(
  worlds: readonly World[],
  changed: ChangedDefaults,
): UniverseSnapshot {
  const defaults = takeDefaultsSnapshot(changed);
  return {
    format: FORMAT,
    contract: contract.hash,
    worlds: worlds.map(({ state }) => takeSnapshot(state, contract.hash).world),
    ...(defaults && { defaults }),
  };
}

/**
 * What is in a snapshot, none of which is used when a part of it cannot be.
 *
 * @throws {SnapshotError} It is none, or it belongs to another contract.
 */
export function readUniverseSnapshot(value: unknown): KeptUniverse {
  const { format, contract: of, worlds, defaults } = asRecord(value);
  if (format !== FORMAT || !Array.isArray(worlds)) {
    throw new SnapshotError(`This is no snapshot of a simulator (format ${FORMAT}).`);
  }
  if (of !== contract.hash) {
    throw new SnapshotError("The snapshot was taken with another version of the contract.");
  }
  return {
    worlds: worlds.map((world) => readSnapshot({ format, contract: of, world }, contract.hash)),
    defaults: readDefaultsSnapshot(defaults),
  };
}
