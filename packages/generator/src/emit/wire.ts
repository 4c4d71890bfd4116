import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { banner, type Emitter } from "./emitted-file.ts";
import { escapeUnseen } from "./literal.ts";
import { wireDocument } from "./wire-document.ts";

/**
 * `wire.ts`: the types of openapi-typescript, whole. This is the only file that knows that library: it is in
 * maintenance mode, needs the TypeScript 5 compiler, and its types stay out of every public signature.
 */
export const emitWire: Emitter = async (contract, options) => {
  // Loaded here, because a compiler comes with it, and a document that is refused needs none.
  const { astToString, resolveRef, transformSchema } = await import("openapi-typescript");
  const document = wireDocument(contract) as unknown as OpenAPI3; // the library's name for the same JSON
  const resolve = <T>($ref: string) => resolveRef<T>(document, $ref, { silent: true });
  const nodes = transformSchema(document, {
    ...choices,
    resolve,
    injectFooter: [],
  } as Partial<GlobalContext> as GlobalContext);
  return { name: "wire.ts", text: banner(options) + escapeUnseen(astToString(nodes)) };
};

/**
 * The library's front door would check and join the document a second time, with an old copy of Redocly's core that
 * fetches what it is told to. Behind it waits the printer, which is all we want; the configuration of that core, which
 * is missing here, is read at the front door alone.
 */
const choices: Omit<GlobalContext, "redoc" | "resolve" | "injectFooter"> = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: undefined,
  transformProperty: undefined,
  postTransform: undefined,
};
