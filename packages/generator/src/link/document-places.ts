import { readContract } from "../contract/read-contract.ts";
import { member, sortedEntries } from "../json.ts";
import { loadDocument } from "../load/load-document.ts";
import type { Place } from "../problem.ts";

/** Where a document states each operation, model and member of a model, by the names of the generated code. */
export async function documentPlaces(path: string): Promise<Map<string, Place>> {
  const loaded = await loadDocument(path, { examples: "off" });
  const contract = readContract(loaded);
  const places = new Map<string, Place>();
  for (const { name, node } of contract.operations) places.set(name, loaded.place(node));
  for (const { name, schema } of contract.models) {
    places.set(name, loaded.place(schema));
    const properties = member(schema, "properties");
    for (const [property] of sortedEntries(properties)) {
      places.set(`${name}.${property}`, loaded.place(properties, property));
    }
  }
  return places;
}
