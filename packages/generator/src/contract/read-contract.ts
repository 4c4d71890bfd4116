import { type Json, listMember, member, sortedEntries, textMember } from "../json.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import { readCallbacks } from "./callbacks.ts";
import { reportCircularModels } from "./circular-models.ts";
import { readDoc } from "./docs.ts";
import { readErrorTable } from "./error-codes.ts";
import { readBrand, readEnvelope } from "./extensions.ts";
import { Findings } from "./findings.ts";
import { Fingerprints, sha256 } from "./fingerprints.ts";
import { readOperations } from "./operations.ts";
import type { Reading } from "./reading.ts";
import { receivedModels } from "./received-models.ts";
import { References } from "./references.ts";
import { SchemaNames } from "./schema-names.ts";
import { SchemaTypes } from "./schema-types.ts";
import type { Contract, Model, SecurityScheme } from "./types.ts";

export interface ReadOptions {
  /** The names that generated files use themselves, and no model may take. */
  readonly reservedTypes?: ReadonlySet<string> | undefined;
  /** Whether callbacks and webhooks are read; schemas that only they refer to then get names. */
  readonly callbacks?: boolean | undefined;
}

/**
 * Reads a loaded document into the form that emitters work from. Every list is in the order of names, so the order
 * of keys in the files does not show.
 *
 * @throws {DocumentError} Names clash, or an extension has a value it cannot have.
 */
export function readContract(
  { root, place }: LoadedDocument,
  { reservedTypes, callbacks: withCallbacks = false }: ReadOptions = {},
): Contract {
  const findings = new Findings(place);
  const references = new References(root, findings);
  const names = new SchemaNames(findings, reservedTypes);
  const reading: Reading = {
    root,
    references,
    names,
    schemas: new SchemaTypes(references, names, findings),
    findings,
    fingerprints: new Fingerprints(references),
    envelope: readEnvelope(root, findings),
    errors: readErrorTable(root, findings),
  };
  checkComponentNames(root, findings);
  const components = nameComponents(reading);
  const operations = readOperations(reading);
  const callbacks = withCallbacks ? readCallbacks(reading) : [];
  const models = readModels(components, reading);
  reportCircularModels(models, findings);
  findings.throwIfAny();
  const info = member(root, "info");
  return {
    title: textMember(info, "title") ?? "",
    version: textMember(info, "version") ?? "",
    hash: sha256(root),
    server: textMember(listMember(root, "servers")[0], "url"),
    envelope: reading.envelope,
    security: readSecuritySchemes(reading),
    errors: reading.errors,
    models,
    operations,
    callbacks,
    inner: new Map([...names.inner.keys()].map((pointer) => [pointer, names.at(pointer) ?? ""])),
    root,
  };
}

/** OpenAPI has a rule for these names; pointers and code rely on it. */
function checkComponentNames(root: Json, findings: Findings): void {
  for (const [, components] of sortedEntries(member(root, "components"))) {
    for (const [name] of sortedEntries(components)) {
      const told = `The name of a component is made of letters, digits, ".", "-" and "_". Rename ${JSON.stringify(name)}.`;
      if (!/^[\w.-]+$/.test(name)) findings.add("names", told, components, name);
    }
  }
}

type Named = Pick<Model, "name" | "schema">;

/** Before anything else is read, so that a component never loses its name to a schema in the middle of another. */
function nameComponents({ root, names }: Reading): Named[] {
  return sortedEntries(member(member(root, "components"), "schemas")).map(([key, schema]) => ({
    name: names.addComponent(key, schema),
    schema,
  }));
}

/** All named schemas; reading one can name more. */
function readModels(components: readonly Named[], reading: Reading): Model[] {
  const models = components.map((one) => readModel(one, reading));
  for (const [pointer, schema] of reading.names.inner) {
    models.push(readModel({ name: reading.names.at(pointer) ?? "", schema }, reading)); // a Map grows while it is read
  }
  const received = receivedModels(reading);
  return models
    .map((model) => ({ ...model, received: received.has(model.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readModel(
  { name, schema }: Named,
  { schemas, findings }: Reading,
): Omit<Model, "received"> {
  return {
    name,
    schema,
    type: schemas.type(schema),
    doc: readDoc(schema),
    brand: readBrand(schema, findings),
  };
}

function readSecuritySchemes({ root, references }: Reading): SecurityScheme[] {
  const schemes = sortedEntries(member(member(root, "components"), "securitySchemes"));
  return schemes.map(([name, node]) => {
    const scheme = references.resolve(node);
    return {
      name,
      type: textMember(scheme, "type") ?? "",
      in: textMember(scheme, "in"),
      parameter: textMember(scheme, "name"),
      scheme: textMember(scheme, "scheme"),
    };
  });
}
