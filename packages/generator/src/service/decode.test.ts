import { expect, test } from "vitest";
import { Findings } from "../contract/findings.ts";
import { References } from "../contract/references.ts";
import type { Json } from "../json.ts";
import { topOf } from "../problem.ts";
import { readDecode } from "./decode.ts";

function decode(schema: Json) {
  const root = { components: { schemas: { Page: { type: "integer", minimum: 1 } } } };
  return readDecode(schema, new References(root, new Findings(() => topOf("openapi.yaml"))));
}

test.each<[Json, ReturnType<typeof decode>]>([
  [{ type: "integer" }, "integer"],
  [{ type: ["number", "null"] }, "number"],
  [{ type: ["integer", "number"] }, "number"],
  [{ $ref: "#/components/schemas/Page", default: 1 }, "integer"],
  [{ anyOf: [{ $ref: "#/components/schemas/Page" }, { const: 0 }] }, "integer"],
  [{ enum: [true, false] }, "boolean"],
  [{ enum: [1, 2.5] }, "number"],
  [{ type: ["integer", "string"] }, "string"],
  [{ type: ["integer", "boolean"] }, "string"],
  [{}, "string"],
  [true, "string"],
  [{ type: "array", items: { type: "integer" } }, { array: "integer" }],
  [{ type: "array" }, { array: "string" }],
  [
    { type: "object", properties: { from: { type: "number" }, to: {} } },
    { object: { from: "number", to: "string" } },
  ],
])("the text of a parameter %j is read as %j", (schema, expected) => {
  expect(decode(schema)).toEqual(expected);
});

test("a schema that leads back to itself is text", () => {
  const root = { components: { schemas: { A: { anyOf: [{ $ref: "#/components/schemas/A" }] } } } };
  const references = new References(root, new Findings(() => topOf("openapi.yaml")));

  expect(readDecode({ $ref: "#/components/schemas/A" }, references)).toBe("string");
});
