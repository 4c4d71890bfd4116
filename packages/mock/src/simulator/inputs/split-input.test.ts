import fc from "fast-check";
import { expect, test } from "vitest";
import type { InputDescriptor } from "../../generated/models.ts";
import tables from "./cases.json" with { type: "json" };
import { splitInput } from "./split-input.ts";

/** Either of two lists splits; `skus` only as long as there are no links. */
const SHOP: InputDescriptor = {
  concurrency: { fields: ["skus", "shop_links"], remove_fields: ["skus"] },
  properties: [
    { name: "skus", type: "array", editor: "stringList" },
    { name: "shop_links", type: "array", editor: "requestList" },
    { name: "depth", type: "integer", editor: "number" },
  ],
};

const TWO: InputDescriptor = { ...SHOP, concurrency: { fields: ["skus", "shop_links"] } };
const OLD: InputDescriptor = { b: "skus", properties: SHOP.properties };

test("each item of a splitting field makes a part, and the other fields are copied", () => {
  expect(splitInput(TWO, { skus: ["A1", "A2"], depth: 2 })).toEqual({
    parts: [
      { skus: ["A1"], shop_links: [""], depth: 2 },
      { skus: ["A2"], shop_links: [""], depth: 2 },
    ],
  });
});

test("two splitting fields add their parts up and do not multiply them", () => {
  expect(
    splitInput(TWO, { skus: ["A1"], shop_links: ["https://a.test", "https://b.test"] }),
  ).toEqual({
    parts: [
      { skus: ["A1"], shop_links: [""] },
      { skus: [""], shop_links: ["https://a.test"] },
      { skus: [""], shop_links: ["https://b.test"] },
    ],
  });
});

test("a fall-back field vanishes as soon as another one has an item", () => {
  const links = ["https://a.test", "https://b.test"];

  expect(splitInput(SHOP, { skus: ["A1", "A2"], shop_links: links, depth: 2 })).toEqual({
    parts: [
      { shop_links: ["https://a.test"], depth: 2 },
      { shop_links: ["https://b.test"], depth: 2 },
    ],
  });
});

test("a fall-back field splits while the others are empty", () => {
  expect(splitInput(SHOP, { skus: ["A1"], shop_links: ["", {}], depth: 2 })).toEqual({
    parts: [{ skus: ["A1"], shop_links: [""], depth: 2 }],
  });
});

test("an object takes the place of its field, and its members win over the input", () => {
  expect(splitInput(TWO, { shop_links: [{ url: "https://a.test", depth: 5 }], depth: 2 })).toEqual({
    parts: [{ skus: [""], url: "https://a.test", depth: 5 }],
  });
});

test("empty items are dropped: null, blank text, and objects without a filled member", () => {
  const skus = [null, "", "  ", {}, { a: "", b: null, c: [], d: {} }, "A1", 0, false];

  expect(splitInput(TWO, { skus })).toEqual({
    parts: [
      { skus: ["A1"], shop_links: [""] },
      { skus: [0], shop_links: [""] },
      { skus: [false], shop_links: [""] },
    ],
  });
});

test("a form without splitting fields leaves the input whole", () => {
  const custom = { skus: ["A1", "A2"] };

  expect(splitInput({ properties: SHOP.properties }, custom)).toEqual({ parts: [custom] });
  expect(splitInput({ ...SHOP, concurrency: { fields: [""] } }, custom)).toEqual({
    parts: [custom],
  });
});

test("a field that holds no list leaves the run whole, or refuses it on demand", () => {
  const custom = { skus: "A1", depth: 2 };

  expect(splitInput(TWO, custom)).toEqual({ parts: [custom] });
  expect(splitInput(TWO, custom, { listsOnly: true })).toEqual({
    error: "field [skus] must be an array",
  });
});

test("the old name of the single splitting field splits like the new one", () => {
  expect(splitInput(OLD, { skus: ["A1", "A2"], shop_links: ["x"] })).toEqual({
    parts: [
      { skus: ["A1"], shop_links: ["x"] },
      { skus: ["A2"], shop_links: ["x"] },
    ],
  });
});

test.each([
  [TWO, [{}], "custom parameters must contain a single JSON object"],
  [TWO, null, "custom parameters must contain a single JSON object"],
  [
    { ...SHOP, concurrency: { fields: ["none"] } },
    {},
    "concurrency fields must have at least one field",
  ],
  [TWO, {}, "concurrency fields have no non-empty fields"],
  [TWO, { skus: [""], shop_links: [] }, "concurrency fields have no non-empty fields"],
  [TWO, { skus: "  " }, "concurrency fields have no non-empty fields"],
  [TWO, { skus: ["A1", ["A2"]] }, "item at index 1 in [skus] must be an object or primitive value"],
  [TWO, { skus: ["A1", { sku: "A2" }] }, "field [skus] must not mix object and primitive items"],
  [OLD, {}, "missing concurrency field [skus]"],
  [OLD, { skus: [] }, "concurrency field [skus] is empty"],
] as const)("an input that cannot be split says why: case %#", (descriptor, custom, error) => {
  expect(splitInput(descriptor as InputDescriptor, custom)).toEqual({ error });
});

test("a run has at most 1,000 parts, or as many as one says", () => {
  const skus = Array.from({ length: 1_001 }, (_, index) => `A${index}`);

  expect(splitInput(TWO, { skus })).toEqual({
    error: "concurrency_num (1001) exceeds limit (1000)",
  });
  expect(splitInput(TWO, { skus }, { maxParts: 5 })).toEqual({
    error: "concurrency_num (1001) exceeds limit (5)",
  });
  expect(splitInput(TWO, { skus: skus.slice(1) })).toMatchObject({ parts: { length: 1_000 } });
});

test("keys that no form names are copied while they are few", () => {
  const few = splitInput(TWO, { skus: ["A1"], extra: 1 });
  const junk = Object.fromEntries(Array.from({ length: 50_000 }, (_, key) => [`k${key}`, 0]));
  const many = splitInput(TWO, { ...junk, skus: ["A1"], depth: 2 });

  expect(few).toEqual({ parts: [{ skus: ["A1"], shop_links: [""], extra: 1 }] });
  expect(many).toEqual({ parts: [{ skus: ["A1"], shop_links: [""], depth: 2 }] });
});

test("keys of the prototype stay plain data in the parts", () => {
  const custom: unknown = JSON.parse('{"skus":[{"__proto__":{"admin":true},"sku":"A1"}]}');

  const split = splitInput(TWO, custom);

  const [part] = "parts" in split ? split.parts : [];
  expect(Object.hasOwn(part ?? {}, "__proto__")).toBe(true);
  expect(part?.["admin"]).toBeUndefined();
});

test("every filled item lands in exactly one part, in order", () => {
  const texts = fc.array(fc.constantFrom("", " ", "a", "b", "c"));
  const given = fc.record({ skus: texts, shop_links: texts });

  fc.assert(
    fc.property(given, (custom) => {
      const filled = [...custom.skus, ...custom.shop_links].filter((item) => item.trim() !== "");
      fc.pre(filled.length > 0);

      const split = splitInput(TWO, custom);

      const parts = "parts" in split ? split.parts : [];
      const items = parts.flatMap(({ skus, shop_links }) => [skus, shop_links].flat());
      expect(items.filter((item) => item !== "")).toEqual(filled);
      expect(parts).toHaveLength(filled.length);
    }),
  );
});

test("no JSON makes the splitting throw", () => {
  const forms = [
    SHOP,
    TWO,
    OLD,
    ...tables.map((table) => table.descriptor as unknown as InputDescriptor),
  ];
  const keys = fc.constantFrom("skus", "shop_links", "places", "raw", "words", "__proto__");

  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(keys, fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue())),
      ),
      (form, custom) => {
        const split = splitInput(form, custom);
        expect("error" in split ? split.error : split.parts).not.toHaveLength(0);
      },
    ),
  );
});
