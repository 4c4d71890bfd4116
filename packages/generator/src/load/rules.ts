import { type Config, createConfig, type NodeType } from "@redocly/openapi-core";

/** What to do about an example that does not fit its schema. */
export type ExamplePolicy = "error" | "warn" | "off";

/** What to do where a document breaks OpenAPI's own structure, or two of its files would take one name. */
export type StructurePolicy = "error" | "warn";

/**
 * The rules a document must meet before any code is made of it. Style is not among them: that is for the
 * document's own lint.
 */
export function generatorRules(
  examples: ExamplePolicy,
  structure: StructurePolicy,
): Promise<Config> {
  const example = { severity: examples, allowAdditionalProperties: true } as const;
  return createConfig({
    rules: {
      struct: structure,
      "no-unresolved-refs": "error",
      "no-identical-paths": "warn",
      "operation-operationId-unique": "error",
      "operation-parameters-unique": "error",
      "path-parameters-defined": structure,
      "no-invalid-media-type-examples": example,
      "no-invalid-parameter-examples": example,
      "no-invalid-schema-examples": example,
    },
  });
}

/** The rule for structure alone, with schemas that may hold any keyword: JSON Schema 2020-12 ignores what it does not know. */
export function openSchemaRules(): Promise<Config> {
  return createConfig({
    plugins: [{ id: "open-schemas", typeExtension: { oas3: withOpenSchemas } }],
    rules: { struct: "error" },
  });
}

function withOpenSchemas(types: Record<string, NodeType>): Record<string, NodeType> {
  const anything = () => ({});
  const { Schema } = types;
  return Schema ? { ...types, Schema: { ...Schema, additionalProperties: anything } } : types;
}
