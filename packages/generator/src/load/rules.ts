import { type Config, createConfig } from "@redocly/openapi-core";

/** What to do about an example that does not fit its schema. */
export type ExamplePolicy = "error" | "warn" | "off";

/**
 * The rules a document must meet before any code is made of it. Style is not among them: that is for the
 * document's own lint.
 */
export function generatorRules(examples: ExamplePolicy): Promise<Config> {
  const example = { severity: examples, allowAdditionalProperties: true } as const;
  return createConfig({
    rules: {
      struct: "error",
      "no-unresolved-refs": "error",
      "no-identical-paths": "warn",
      "operation-operationId-unique": "error",
      "operation-parameters-unique": "error",
      "path-parameters-defined": "error",
      "no-invalid-media-type-examples": example,
      "no-invalid-parameter-examples": example,
      "no-invalid-schema-examples": example,
    },
  });
}
