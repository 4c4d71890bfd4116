import type { Json } from "../json.ts";
import type { Findings } from "./findings.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { References } from "./references.ts";
import type { SchemaNames } from "./schema-names.ts";
import type { SchemaTypes } from "./schema-types.ts";
import type { Envelope, ErrorEntry } from "./types.ts";

/** What every part of one document is read with. */
export interface Reading {
  readonly root: Json;
  readonly references: References;
  readonly names: SchemaNames;
  readonly schemas: SchemaTypes;
  readonly findings: Findings;
  readonly fingerprints: Fingerprints;
  readonly envelope: Envelope | undefined;
  readonly errors: readonly ErrorEntry[];
}
