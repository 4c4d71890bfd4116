import { MockSetupError } from "../mock-setup-error.ts";
import type { OpenApiDocument } from "./document.ts";

const DRAFT_2020_12 = "https://json-schema.org/draft/2020-12/schema";
const OPENAPI_3_1 = "https://spec.openapis.org/oas/3.1/";

const UNDERSTOOD = /^https?:\/\/json-schema\.org\/(?:draft\/20(?:20-12|19-09)|draft-07)\/schema#?$/;

/**
 * Prism takes a 3.1 document without `jsonSchemaDialect` for JSON Schema draft-07, and validates
 * nothing at all when it does not know the dialect; the one OpenAPI itself names is among those. So
 * the mock says 2020-12, on which that one is built, and refuses dialects that would switch
 * validation off.
 *
 * @throws {MockSetupError} The document names a dialect that Prism cannot validate.
 */
export function withKnownDialect(document: OpenApiDocument): OpenApiDocument {
  if (!String(document["openapi"]).startsWith("3.1.")) return document;
  const dialect = document["jsonSchemaDialect"] ?? OPENAPI_3_1;
  if (typeof dialect === "string" && UNDERSTOOD.test(dialect)) return document;
  if (typeof dialect === "string" && dialect.startsWith(OPENAPI_3_1)) {
    return { ...document, jsonSchemaDialect: DRAFT_2020_12 };
  }
  throw new MockSetupError(
    `Prism cannot validate the document's jsonSchemaDialect. Use ${DRAFT_2020_12}, or leave it out.`,
  );
}
