import { expect, test } from "vitest";
import { Findings } from "../contract/findings.ts";
import { References } from "../contract/references.ts";
import type { Json } from "../json.ts";
import { topOf } from "../problem.ts";
import { tagOf } from "./distinct-branches.ts";

const success = branch({ const: 0 });
const refused = branch({ type: "integer", not: { const: 0 } });

/** An object that requires \`code\`. */
function branch(code: Json, more: object = {}): Json {
  return { type: "object", required: ["code"], properties: { code }, ...more };
}

function tag(...branches: Json[]) {
  const root = { components: { schemas: { Success: success } } };
  return tagOf(branches, new References(root, new Findings(() => topOf("openapi.yaml"))));
}

test("a success and what refuses its code are told apart by the code", () => {
  expect(tag(success, refused)).toEqual({ name: "code", values: [0, undefined] });
  expect(tag(refused, success)).toEqual({ name: "code", values: [undefined, 0] });
});

test("it does not matter where a branch stands", () => {
  const reference = { $ref: "#/components/schemas/Success", description: "Done." };

  expect(tag(reference, refused)).toEqual({ name: "code", values: [0, undefined] });
});

test("branches of different values are told apart, however many", () => {
  expect(tag(success, branch({ enum: [1] }), branch({ const: "two" }))).toEqual({
    name: "code",
    values: [0, 1, "two"],
  });
});

test.each<[string, Json, Json]>([
  ["one of which allows every code", success, branch({ type: "integer" })],
  ["with the same code", success, branch({ const: 0 })],
  ["one of which need not be an object", { ...(success as object), type: [] }, refused],
  ["one of which may leave its code out", { ...(success as object), required: [] }, refused],
  ["that are the same in what they refuse", refused, branch({ not: { const: 0 } })],
  [
    "one of which refuses its code only with something else",
    success,
    branch({ not: { const: 0, type: "string" } }),
  ],
  ["whose codes are objects", branch({ const: { a: 1 } }), branch({ const: { a: 2 } })],
  ["of which one is anything", success, true],
])("branches %s are left alone", (_, first, second) => {
  expect(tag(first, second)).toBeUndefined();
});
