import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { findJsonFault } from "../front/json-fault.ts";
import { MockSetupError } from "../mock-setup-error.ts";
import { asRecord, isRecord, type OpenApiDocument, resolve } from "./document.ts";

/**
 * Loads an OpenAPI 3.0 or 3.1 document: the file at a path (JSON or YAML), an object as it is, or
 * the CoreClaw contract when nothing is given. References must stay inside the document: the mock
 * fetches nothing.
 *
 * @throws {MockSetupError} The document cannot be read, or is no such document.
 */
export async function loadDocument(source?: string | object): Promise<OpenApiDocument> {
  if (source === undefined) return await loadContract();
  if (typeof source === "object") return requireOpenApi(source, "The document");
  const text = await readText(source);
  return requireOpenApi(await parse(text, source), source);
}

async function loadContract(): Promise<OpenApiDocument> {
  const file = new URL(import.meta.resolve("@coreclaw/openapi/v1.json"));
  const text = await readFile(file, "utf8").catch(() => {
    throw new MockSetupError(
      "The CoreClaw contract is not built. Build @coreclaw/openapi, or name another document.",
    );
  });
  return requireOpenApi(JSON.parse(text), "@coreclaw/openapi");
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = REASONS[String(asRecord(error)["code"])] ?? "it cannot be read";
    throw new MockSetupError(
      `Cannot use ${path}: ${reason}. Give the path of an OpenAPI document, JSON or YAML.`,
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "you may not read it",
};

async function parse(text: string, path: string): Promise<unknown> {
  return /^\.ya?ml$/i.test(extname(path)) ? await parseYaml(text, path) : parseJson(text, path);
}

function parseJson(text: string, path: string): unknown {
  const fault = findJsonFault(text);
  if (fault === undefined) return JSON.parse(text);
  const { line, column, expected, found } = fault;
  throw new MockSetupError(
    `${path}:${line}:${column} is not JSON: expected ${expected}, found ${found}.`,
  );
}

async function parseYaml(text: string, path: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return document.toJS();
  const { line, col } = lines.linePos(error.pos[0]);
  throw new MockSetupError(`${path}:${line}:${col} is not YAML: ${error.message}.`);
}

function requireOpenApi(document: unknown, name: string): OpenApiDocument {
  const version = asRecord(document)["openapi"];
  if (!isRecord(document) || typeof version !== "string" || !/^3\.[01]\./.test(version)) {
    const says = typeof version === "string" ? `openapi: ${version.slice(0, 20)}` : "no version";
    throw new MockSetupError(
      `${name} is not an OpenAPI 3.0 or 3.1 document (it says ${says}), and the mock reads no other.`,
    );
  }
  for (const reference of referencesIn(document)) requireInside(document, reference, name);
  return document;
}

function requireInside(document: OpenApiDocument, reference: string, name: string): void {
  if (!reference.startsWith("#")) {
    const what = JSON.stringify(reference.slice(0, 200));
    throw new MockSetupError(
      `${name} refers to ${what}, outside of itself. Bundle it into one file first, for example with "redocly bundle".`,
    );
  }
  if (resolve(document, { $ref: reference }) !== undefined) return;
  throw new MockSetupError(
    `${name} refers to ${JSON.stringify(reference.slice(0, 200))}, which is not there.`,
  );
}

/** Every `$ref` below `root`; documents may be circular or share nodes (YAML aliases). */
function referencesIn(root: object): Set<string> {
  const references = new Set<string>();
  const seen = new Set<object>([root]);
  for (const node of seen) {
    const reference = asRecord(node)["$ref"];
    if (typeof reference === "string") references.add(reference);
    for (const child of Object.values(node)) {
      if (typeof child === "object" && child !== null) seen.add(child);
    }
  }
  return references;
}
