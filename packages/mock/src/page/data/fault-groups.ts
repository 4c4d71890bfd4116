import type { Catalogue } from "./state.ts";
import type { FaultView } from "./views.ts";

/** Faults of one class, as they are offered together. */
export interface FaultGroup {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Pick<FaultView, "name" | "about" | "argument">[];
}

type Test = (fault: FaultView, isRefusal: boolean) => boolean;

const GROUPS: readonly (readonly [id: string, label: string, Test])[] = [
  ["refusals", "Refusals that the contract documents", (_, isRefusal) => isRefusal],
  [
    "timely",
    "Answers that keep to the contract",
    ({ on, onContract }) => on === "answer" && onContract,
  ],
  [
    "broken",
    "Answers that break the contract",
    ({ on, onContract }) => on === "answer" && !onContract,
  ],
  ["read", "What reads find", ({ on }) => on === "read"],
  ["callback", "Callbacks", ({ on }) => on === "callback"],
  ["file", "Downloads of files", ({ on }) => on === "file"],
];

/** The catalogue by class; profiles, which are many faults at once, come first. */
export function faultGroups({ faults, profiles, refusals }: Catalogue): readonly FaultGroup[] {
  const left = new Set(faults);
  const groups = GROUPS.map(([id, label, belongs]) => {
    const entries = [...left].filter((fault) => belongs(fault, refusals.has(fault.name)));
    for (const entry of entries) left.delete(entry);
    return { id, label, entries };
  });
  const others = { id: "other", label: "Others", entries: [...left] };
  const entries = profiles.map(([name, about]) => ({ name, about, argument: undefined }));
  return [{ id: "profiles", label: "Profiles: many at once", entries }, ...groups, others].filter(
    (group) => group.entries.length > 0,
  );
}
