export type { EmittedFile } from "./emit/emitted-file.ts";
export {
  check,
  type Generated,
  type GenerateOptions,
  generate,
  type Side,
  write,
} from "./generate.ts";
export { type LinkOptions, linkDeclarations } from "./link/link-declarations.ts";
export type { ExamplePolicy, StructurePolicy } from "./load/rules.ts";
export type { Drift } from "./output/drift.ts";
export { OutputError } from "./output/folder.ts";
export { DocumentError, formatProblem, type Place, type Problem } from "./problem.ts";
