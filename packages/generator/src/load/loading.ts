import type { Place } from "../problem.ts";
import type { ContainedResolver } from "./contained-resolver.ts";
import type { Locations } from "./locations.ts";
import type { ExamplePolicy, StructurePolicy } from "./rules.ts";

/** What the steps of loading one document share. */
export interface Loading {
  /** The real path of the root file. */
  readonly root: string;
  /** The beginning of the root file: the place of what has no other. */
  readonly top: Place;
  readonly resolver: ContainedResolver;
  readonly locations: Locations;
  readonly examples: ExamplePolicy;
  readonly structure: StructurePolicy;
}

/** The library that most steps rely on, by the name that its users know. */
export const redocly = "Redocly's core";
