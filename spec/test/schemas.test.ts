import { expect, test } from "vitest";
import { find, inside, members, operations, validatorAt, violations } from "./document.ts";

const schemas = members(find("components", "schemas"));

test("every schema compiles under strict Ajv 2020-12", () => {
  for (const [, schema] of schemas) expect(validatorAt(schema)).toBeTypeOf("function");

  expect(schemas.length).toBeGreaterThan(60);
});

// Plain mocks serve an example of the schema before the named examples of a body.
test("every schema has an example of its own, unless it is the whole body of an answer", () => {
  const without = schemas.filter(([, schema]) => inside(schema, "examples").node === undefined);
  const names = without.map(([name]) => name).filter((name) => !name.endsWith("Response"));

  expect(names.sort()).toEqual(["ErrorEnvelope", "RunCallback"]);
});

test.each(schemas)("the examples in the schema %s fit it", (_, schema) => {
  for (const [, example] of members(inside(schema, "examples"))) {
    expect(violations(schema, example.node)).toEqual([]);
  }
  for (const [name, property] of members(inside(schema, "properties"))) {
    for (const [, example] of members(inside(property, "examples"))) {
      expect([name, violations(property, example.node)]).toEqual([name, []]);
    }
  }
});

test("the examples of parameters fit them", () => {
  const parameters = [...operations.values()].flatMap((operation) =>
    members(inside(operation, "parameters")).map(([, parameter]) => parameter),
  );

  expect(parameters.map((parameter) => inside(parameter, "name").node)).toEqual([
    "search",
    "limit",
    "slug",
  ]);
  for (const parameter of parameters) {
    expect(violations(inside(parameter, "schema"), inside(parameter, "example").node)).toEqual([]);
  }
});

test("the three kinds of slug are three schemas, and each use refers to one of them", () => {
  const brands = schemas.flatMap(([name, schema]) => {
    const brand = inside(schema, "x-brand").node;
    return brand === undefined ? [] : [[name, brand]];
  });

  expect(brands).toEqual(
    expect.arrayContaining([
      ["ScraperSlug", "ScraperSlug"],
      ["TaskSlug", "TaskSlug"],
      ["RunSlug", "RunSlug"],
    ]),
  );
  expect(brands).toHaveLength(3);

  for (const [name, schema] of schemas) {
    for (const [property, { pointer }] of members(inside(schema, "properties"))) {
      if (!/slug$/.test(property)) continue;
      const isRef = /schemas\/\w+Slug$/.test(pointer);
      expect([name, property, isRef || hasSlugBranch(schema, property)]).toEqual([
        name,
        property,
        true,
      ]);
    }
  }
});

function hasSlugBranch(schema: Parameters<typeof inside>[0], property: string): boolean {
  const branches = members(inside(schema, "properties", property, "anyOf"));
  return branches.some(([, { pointer }]) => /schemas\/\w+Slug$/.test(pointer));
}
