import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  transformSchema,
} from "openapi-typescript";
import { banner, type Emitter } from "./emitted-file.ts";
import { escapeUnseen } from "./literal.ts";
import { wireDocument } from "./wire-document.ts";

/**
 * `wire.ts`: the types of openapi-typescript, whole. This is the only file that knows that library: it is in
 * maintenance mode, needs the TypeScript 5 compiler, and its types stay out of every public signature.
 */
export const emitWire: Emitter = (contract, options) => {
  const document = wireDocument(contract) as unknown as OpenAPI3; // the library's name for the same JSON
  const nodes = transformSchema(document, context(document));
  return { name: "wire.ts", text: banner(options) + escapeUnseen(astToString(nodes)) };
};

/**
 * The library's front door would check and join the document a second time, with an old copy of Redocly's core that
 * fetches what it is told to. Behind it waits the printer, which is all we want.
 */
function context(document: OpenAPI3): GlobalContext {
  const choices: Omit<GlobalContext, "redoc"> = {
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
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
    postTransform: undefined,
  };
  return choices as GlobalContext; // its configuration of Redocly's core, which only the front door reads
}
