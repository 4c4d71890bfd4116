import { createHash } from "node:crypto";
import { canonical, type Json, listMember, member, sortedEntries, textMember } from "../json.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import { readDoc } from "./docs.ts";
import { readBrand, readEnvelope, readErrorTable } from "./extensions.ts";
import { Findings } from "./findings.ts";
import { type Reading, readOperations } from "./operations.ts";
import { receivedModels } from "./received-models.ts";
import { References } from "./references.ts";
import { SchemaTypes } from "./schema-types.ts";
import type { Contract, Model, SecurityScheme } from "./types.ts";

/**
 * Reads a loaded document into the form that emitters work from. Every list is in the order of names, so the order
 * of keys in the files does not show.
 *
 * @throws {DocumentError} Names clash, or an extension has a value it cannot have.
 */
export function readContract({ root, place }: LoadedDocument): Contract {
  const findings = new Findings(place);
  const references = new References(root, findings);
  const schemas = new SchemaTypes(references, findings);
  const components = sortedEntries(member(member(root, "components"), "schemas"));
  const named = components.map(([key, node]) => {
    const pointer = `#/components/schemas/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return { name: schemas.name(pointer, key, node), schema: node };
  });
  const envelope = readEnvelope(root, findings);
  const reading: Reading = {
    root,
    place,
    references,
    schemas,
    findings,
    envelope,
    errors: readErrorTable(root, findings),
  };
  const operations = readOperations(reading);
  const models = named.map((one) => readModel(one, reading));
  models.push(...readInnerModels(reading));
  findings.throwIfAny();
  return {
    title: textMember(member(root, "info"), "title") ?? "",
    version: textMember(member(root, "info"), "version") ?? "",
    hash: sha256(root),
    server: textMember(listMember(root, "servers")[0], "url"),
    envelope,
    security: readSecuritySchemes(root, references),
    errors: reading.errors,
    models: received(models, root, schemas),
    operations,
    root,
  };
}

/** sha256 of a value, whatever the order of its keys. */
export function sha256(value: Json): string {
  return createHash("sha256")
    .update(JSON.stringify(canonical(value)))
    .digest("hex");
}

type Named = Omit<Model, "received">;

function readModel(
  { name, schema }: { name: string; schema: Json },
  { schemas, findings }: Reading,
): Named {
  return {
    name,
    schema,
    type: schemas.type(schema),
    doc: readDoc(schema),
    brand: readBrand(schema, findings),
  };
}

/** Models that got their name because something refers into the middle of a schema; reading one can name more. */
function readInnerModels(reading: Reading): Named[] {
  const models: Named[] = [];
  const { inner } = reading.schemas;
  for (const [pointer, schema] of inner) {
    models.push(readModel({ name: reading.schemas.nameOf(pointer) ?? "", schema }, reading)); // a Map grows while it is read
  }
  return models;
}

function received(models: readonly Named[], root: Json, schemas: SchemaTypes): Model[] {
  const names = receivedModels(root, (pointer) => schemas.nameOf(pointer));
  return models
    .map((model) => ({ ...model, received: names.has(model.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readSecuritySchemes(root: Json, references: References): SecurityScheme[] {
  return sortedEntries(member(member(root, "components"), "securitySchemes")).map(
    ([name, node]) => {
      const scheme = references.resolve(node);
      const type = textMember(scheme, "type") ?? "";
      return {
        name,
        type,
        in: textMember(scheme, "in"),
        parameter: textMember(scheme, "name"),
        scheme: textMember(scheme, "scheme"),
      };
    },
  );
}
