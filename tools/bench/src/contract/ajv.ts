import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Document } from "./read-contract.ts";

/** Knows the schemas of the document as `contract#/components/schemas/...`. */
export function createAjv(document: Document): Ajv2020 {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  return ajv.addSchema(document, "contract");
}
