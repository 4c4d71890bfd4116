import { asRecord, asString, type OpenApiDocument, resolve } from "../document/document.ts";

/**
 * A curl line for one read of the document, public if there is one; undefined when it has none that
 * is simple.
 */
export function tryItLine(document: OpenApiDocument, url: string): string | undefined {
  const reads = Object.entries(asRecord(document["paths"])).flatMap(([path, item]) => {
    const get = asRecord(resolve(document, item))["get"];
    return get === undefined || path.includes("{") ? [] : [{ path, operation: asRecord(get) }];
  });
  const read = reads.find(({ operation }) => isPublic(document, operation)) ?? reads[0];
  if (read === undefined) return undefined;
  const query = new URLSearchParams(requiredQuery(document, read.operation)).toString();
  const address = `${url}${encodeURI(read.path)}${query && "?"}${query}`;
  const key = isPublic(document, read.operation) ? "" : ` -H '${keyHeader(document)} any'`;
  return `curl '${address.replaceAll("'", "%27")}'${key}`;
}

function isPublic(document: OpenApiDocument, operation: Record<string, unknown>): boolean {
  const security = operation["security"] ?? document["security"] ?? [];
  return Array.isArray(security) && security.length === 0;
}

function keyHeader(document: OpenApiDocument): string {
  const schemes = Object.values(asRecord(asRecord(document["components"])["securitySchemes"]));
  const apiKey = schemes.map(asRecord).find((scheme) => scheme["in"] === "header");
  const name = asString(apiKey?.["name"]);
  return name === undefined ? "authorization: Bearer" : `${name.replaceAll(/[^\w-]/g, "")}:`;
}

function requiredQuery(
  document: OpenApiDocument,
  { parameters }: Record<string, unknown>,
): [string, string][] {
  const list = Array.isArray(parameters) ? parameters : [];
  const resolved = list.map((node) => asRecord(resolve(document, node)));
  const required = resolved.filter((node) => node["in"] === "query" && node["required"] === true);
  return required.map((node) => [asString(node["name"]) ?? "", exampleOf(document, node)]);
}

function exampleOf(document: OpenApiDocument, node: Record<string, unknown>): string {
  const schema = asRecord(resolve(document, node["schema"]));
  const [named] = Object.values(asRecord(node["examples"]));
  const listed = Array.isArray(schema["examples"]) ? schema["examples"][0] : undefined;
  const candidates = [node["example"], asRecord(resolve(document, named))["value"], listed];
  return String(candidates.find((value) => value !== undefined) ?? schema["example"] ?? "any");
}
