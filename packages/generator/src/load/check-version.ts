import type { Document } from "@redocly/openapi-core";
import { type Json, member } from "../json.ts";
import { DocumentError, errorAt, type Place } from "../problem.ts";
import type { Locations } from "./locations.ts";

/** @throws {DocumentError} The root file is no OpenAPI 3.1 or 3.0. */
export function checkVersion(main: Document, locations: Locations, top: Place): void {
  const version = member(main.parsed, "openapi");
  if (typeof version === "string" && /^3\.[01]\.\d/.test(version)) return;
  const place = (key: string) => locations.find(main.parsed, key) ?? top;
  throw new DocumentError([
    version === undefined
      ? errorAt(place("swagger"), unversioned(main.parsed), "document")
      : errorAt(place("openapi"), misversioned(version), "document"),
  ]);
}

function unversioned(root: unknown): string {
  return member(root, "swagger") === undefined
    ? 'This is no OpenAPI document: it has no "openapi" member.'
    : "This is Swagger 2.0. Convert it to OpenAPI 3.1 first.";
}

function misversioned(version: Json): string {
  return typeof version === "string"
    ? `OpenAPI "${version}" is not supported. Write the document in 3.1.x or 3.0.x.`
    : 'The version is text with three parts. Write openapi: "3.1.1".';
}
