import type { OpenApiDocument } from "../document/document.ts";
import { loadDocument } from "../document/load-document.ts";
import { readPaths } from "../document/operations.ts";
import type { Engine } from "../engine.ts";
import { Answer } from "../front/answer.ts";
import { ascii } from "../front/ascii.ts";
import { type Call, createHttpFront } from "../front/http-front.ts";
import { acceptedTypes } from "../front/media-types.ts";
import { MockError } from "../front/mock-error.ts";
import { answerHeaders } from "./answer-headers.ts";
import { createPrism, type Prism, type PrismAnswer } from "./prism-core.ts";
import { PrismRefusal } from "./prism-refusal.ts";
import { violationsHeader } from "./violations.ts";

/**
 * The stateless engine: checks each request against the document and answers with one of the
 * declared examples. What the check finds is in the `sl-violations` header.
 *
 * @param options.document Path or object of an OpenAPI document; by default the CoreClaw contract.
 * @throws {MockSetupError} The document cannot be used, or Prism is not installed.
 */
export async function createPrismEngine(
  options: { readonly document?: string | OpenApiDocument } = {},
): Promise<Engine> {
  const document = await loadDocument(options.document);
  const prism = await createPrism(document);
  const front = createHttpFront(readPaths(document), (call) => answer(prism, call));
  return async (request) => (await front(request)).toResponse();
}

async function answer(prism: Prism, call: Call): Promise<Answer> {
  const { code, example } = call.preferences;
  const answered = await prism({
    operation: call.operation,
    pathname: call.url.pathname,
    query: queryOf(call.url),
    headers: headersFor(call),
    body: call.body.content,
    code,
    example,
  }).catch(throwRefused);
  requireHonoured(call, answered);
  return toAnswer(answered);
}

function queryOf({ searchParams }: URL): Record<string, string | string[]> {
  const names = [...new Set(searchParams.keys())].filter(
    (name) => !/^__(?:code|example|scenario)$/.test(name),
  );
  // Not assigned one by one: a parameter may be called `__proto__`.
  return Object.fromEntries(
    names.map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length > 1 ? values : values.join()];
    }),
  );
}

/**
 * Prism fails on an `Accept` that holds anything but media types, and skips the check of the content
 * type unless a length and a type are stated.
 */
function headersFor({ headers, body }: Call): Record<string, string> {
  const { accept: _, ...rest } = Object.fromEntries(headers);
  const accept = acceptedTypes(headers.get("accept"));
  const sent = accept === undefined ? rest : { ...rest, accept };
  if (body.size === 0) return sent;
  const type = headers.get("content-type") ?? "application/octet-stream"; // RFC 9110, section 8.3
  return { ...sent, "content-type": type, "content-length": String(body.size) };
}

/**
 * Prism falls back to another answer when the preferred one does not exist in the accepted media
 * type.
 */
function requireHonoured({ preferences }: Call, { status, violations }: PrismAnswer): void {
  const { code } = preferences;
  const refused = violations.some(({ location, severity }) => {
    return location[0] === "request" && severity === "Error";
  });
  if (code === undefined || status === code || refused) return;
  throw notAcceptable();
}

function toAnswer({ status, headers, body, violations }: PrismAnswer): Answer {
  const sent = answerHeaders(headers);
  if (violations.length > 0) sent.set("sl-violations", violationsHeader(violations));
  const empty = body === undefined || [204, 205, 304].includes(status);
  const text = empty ? null : serialise(body, sent);
  return new Answer({ status, headers: Object.fromEntries(sent), body: text });
}

function serialise(body: unknown, headers: Headers): string {
  const text = typeof body === "string" && !/\bjson\b/i.test(headers.get("content-type") ?? "");
  return text ? body : JSON.stringify(body);
}

function throwRefused(error: unknown): never {
  if (!(error instanceof PrismRefusal)) throw error;
  // Where a code was preferred, Prism wraps the refusal into an error without a status.
  const known = error.status === 404 || error.status === 406;
  if (known || /NOT_(?:ACCEPTABLE|FOUND)/.test(error.message)) throw notAcceptable();
  if (error.status >= 500) throw new MockError(500, "internal", error.message);
  throw undocumented(error);
}

function notAcceptable(): MockError {
  const message =
    'The answer is not declared in an accepted media type. Send "accept: application/json", or none.';
  return new MockError(406, "not-acceptable", message);
}

/** The request is wrong, and the document declares no answer that would say so. */
function undocumented({ status, message, headers, violations }: PrismRefusal): MockError {
  const known = status === 401 || status === 415 ? status : 400;
  const sent = Object.entries(headers).map(([name, value]) => [name, ascii(String(value))]);
  if (violations.length > 0) sent.push(["sl-violations", violationsHeader(violations)]);
  const what = known === 415 ? `${message}.` : WRONG[known];
  const text = `${what} The document declares no answer for that.`;
  return new MockError(known, "undocumented-refusal", text, Object.fromEntries(sent));
}

const WRONG = {
  400: "The request does not fit the document: see the sl-violations header.",
  401: "The request carries no key of a kind that the operation takes.",
};
