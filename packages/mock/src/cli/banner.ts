import { asRecord, asString, type OpenApiDocument } from "../document/document.ts";
import { tryItLine } from "./try-it.ts";

/** The first lines of the log: where the mock listens, what it serves, and a call to try. */
export function textBanner(document: OpenApiDocument, url: string): string {
  const { title, version } = describe(document);
  const call = tryItLine(document, url);
  const lines = [`${title} ${version}, mocked on ${url}`, ...(call ? [`Try: ${call}`] : [])];
  return lines.join("\n");
}

/** The same as one JSON object. */
export function jsonBanner(document: OpenApiDocument, url: string, engine: string): string {
  return JSON.stringify({ event: "listening", url, engine, ...describe(document) });
}

function describe(document: OpenApiDocument): { readonly title: string; readonly version: string } {
  const { title, version } = asRecord(document["info"]);
  return { title: plain(title) || "The API", version: plain(version) };
}

/** A document may hold control characters, and a terminal obeys them. */
function plain(value: unknown): string {
  return (asString(value) ?? "").replaceAll(/\p{Cc}/gu, " ");
}
