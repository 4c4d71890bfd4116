import { expect, test } from "vitest";
import type { InputProperty } from "../../generated/models.ts";
import { defaultInput } from "./default-input.ts";

test("the form starts with its defaults, whatever their type, and leaves out null and what has none", () => {
  const properties: InputProperty[] = [
    { name: "places", type: "array", default: ["Aarhus"] },
    { name: "depth.max", type: "integer", default: "10" },
    { name: "photos", type: "boolean", default: false },
    { name: "limit", type: "integer", default: null },
    { name: "word", type: "string" },
  ];

  expect(defaultInput({ properties })).toEqual({
    places: ["Aarhus"],
    "depth.max": "10",
    photos: false,
  });
});
