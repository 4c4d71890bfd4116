import { asRecord, asString, type OpenApiDocument, resolve } from "./document.ts";

/** The headers, in lower case, that a document's operations take and answer with. */
export interface DocumentHeaders {
  readonly request: readonly string[];
  readonly response: readonly string[];
}

/**
 * Reads them off security schemes, parameters and responses: a browser must be told each by name.
 */
export function readHeaders(document: OpenApiDocument): DocumentHeaders {
  const find = (node: unknown) => asRecord(resolve(document, node));
  const items = Object.values(asRecord(document["paths"])).map(find);
  const operations = items.flatMap((item) => [item, ...Object.values(item).map(asRecord)]);
  const parameters = operations.flatMap(({ parameters }) => listOf(parameters).map(find));
  const schemes = Object.values(asRecord(asRecord(document["components"])["securitySchemes"]));
  const sent = [...parameters, ...schemes.map(find)].filter((node) => node["in"] === "header");
  const responses = operations.flatMap(({ responses }) => Object.values(asRecord(responses)));
  return {
    request: lowerCase(sent.flatMap(({ name }) => asString(name) ?? [])),
    response: lowerCase(responses.flatMap((node) => Object.keys(asRecord(find(node)["headers"])))),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function lowerCase(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toLowerCase()))];
}
