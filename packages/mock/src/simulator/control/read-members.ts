import { isRecord } from "../../document/document.ts";
import { nearest } from "../../front/nearest.ts";
import { readBody } from "../../front/read-body.ts";
import { describeValue, quote } from "../inputs/describe-value.ts";
import { badRequest } from "./control-refusal.ts";

/** The members of a JSON body. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * The body of a request: an object, empty when there is no body.
 *
 * @throws {ControlRefusal} 400 it is something else, or could come from a form of any page.
 * @throws {MockError} 400 it is no JSON, 413 too large, 415 compressed.
 */
export async function readMembers(request: Request): Promise<Members> {
  const { size, content } = await readBody(request);
  if (mayComeFromAnyPage(request)) throw noJson();
  if (size === 0) return {};
  if (isRecord(content)) return content;
  if (typeof content === "string") throw noJson();
  throw badRequest(`The body must be a JSON object, and it is ${describeValue(content)}.`);
}

/**
 * Whether a page of another origin could have sent it without asking (a preflight) first: with a type
 * that forms have, also where the body is empty. Where there is no type, only the guard can tell.
 */
function mayComeFromAnyPage({ method, headers }: Request): boolean {
  if (method === "GET" || method === "HEAD") return false; // it changes nothing
  return FORM_TYPE.test(headers.get("content-type") ?? "");
}

const FORM_TYPE =
  /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(?:;|$)/i;

function noJson() {
  return badRequest("The body must be JSON: send content-type: application/json.");
}

/** @throws {ControlRefusal} 400: a member, or a parameter of the query, means nothing here. */
export function requireKnown(
  sent: readonly string[],
  known: readonly string[],
  what: string,
): void {
  const unknown = sent.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const hint =
    known.length === 0
      ? "There is none here."
      : `Did you mean ${nearest(unknown, known, 1).join()}? Known: ${known.join(", ")}.`;
  throw badRequest(`There is no ${what} ${quote(unknown)}. ${hint}`);
}

/** 400: a member cannot be what it is. */
export function wrongMember(name: string, value: unknown, right: string) {
  return badRequest(`${name} cannot be ${describeValue(value)}. Give ${right}.`);
}

/** The only member of a body, which must be one of those. */
export function onlyMember(body: Members, known: readonly string[]): readonly [string, unknown] {
  requireKnown(Object.keys(body), known, "member");
  const [first, second] = Object.entries(body);
  if (first !== undefined && second === undefined) return first;
  throw badRequest(`Send one of these members in a JSON object: ${known.join(", ")}.`);
}

/** A text that is not empty, of 500 characters at most. */
export function textMember(body: Members, name: string): string {
  const value = body[name];
  if (typeof value === "string" && value !== "" && value.length <= 500) return value;
  throw wrongMember(name, value, "a text of 1 to 500 characters");
}
