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
 * @throws {ControlRefusal} 400 it is something else.
 * @throws {MockError} 400 it is no JSON, 413 too large, 415 compressed.
 */
export async function readMembers(request: Request): Promise<Members> {
  const { size, content } = await readBody(request);
  if (size === 0) return {};
  if (isRecord(content)) return content;
  const isText = typeof content === "string";
  throw badRequest(
    isText
      ? "The body must be JSON: send content-type: application/json."
      : `The body must be a JSON object, and it is ${describeValue(content)}.`,
  );
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
