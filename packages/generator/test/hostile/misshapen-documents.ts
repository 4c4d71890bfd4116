import fc from "fast-check";
import { payloads } from "./payloads.ts";

/** Values of every kind that JSON has, where a document does not expect them. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, "", [], {}, [null], [[]], { a: null }),
  fc.constantFrom(...Object.values(payloads)),
  fc
    .constantFrom("schemas/Book", "schemas/Book/properties/format", "responses/Refused", "nothing")
    .map((place) => ({ $ref: `#/components/${place}` })),
  fc.constantFrom("#", "#/paths", "#/paths/~1books/get", "Book.yaml").map(($ref) => ({ $ref })),
  fc.constantFrom("string", "object", "array", "null").map((type) => ({ type })),
);

const changes = fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 3 });

/** `document` with up to three of its members replaced by what does not belong there. */
export function misshapen(document: unknown): fc.Arbitrary<unknown> {
  return changes.map((replacements) => {
    const changed = structuredClone(document);
    for (const [index, value] of replacements) replace(changed, index, value);
    return changed;
  });
}

/** Puts `value` in the place of one member, counted through the whole document. */
function replace(document: unknown, index: number, value: unknown): void {
  const places: (() => void)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      places.push(() => void Object.assign(node, { [key]: value }));
      visit(inner);
    }
  };
  visit(document);
  places[index % places.length]?.();
}
