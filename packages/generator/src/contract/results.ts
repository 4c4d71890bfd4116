import { type Json, listMember, member, sortedEntries, textMember } from "../json.ts";
import type { Reading } from "./operations.ts";
import { isJson, preferred } from "./request-bodies.ts";
import type { Answer, Type } from "./types.ts";

/** What a successful call gives: the type, and how its bytes are read. */
export function readResult(operation: Json, reading: Reading): { answer: Answer; result: Type } {
  const bodies = successes(operation).map((node) =>
    readBody(reading.references.resolve(node), reading),
  );
  const told = bodies.filter(({ answer }) => answer !== "none");
  const [first] = told;
  if (!first) return { answer: "none", result: { kind: "nothing" } };
  const same = told.filter(({ answer }) => answer === first.answer).map(({ result }) => result);
  const empty: Type[] =
    told.length < bodies.length && !reading.envelope ? [{ kind: "nothing" }] : [];
  return { answer: first.answer, result: union([...same, ...empty]) };
}

/** The responses with a status of 2xx, in order; `default` where there is none. */
function successes(operation: Json): Json[] {
  const responses = sortedEntries(member(operation, "responses"));
  const found = responses.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  return (found.length > 0 ? found : responses.filter(([status]) => status === "default")).map(
    ([, node]) => node,
  );
}

function readBody(response: Json, reading: Reading): { answer: Answer; result: Type } {
  const [mediaType, media] = preferred(member(response, "content")) ?? [];
  if (mediaType === undefined) return { answer: "none", result: { kind: "nothing" } };
  if (isJson(mediaType))
    return { answer: "json", result: readJson(member(media, "schema"), reading) };
  return mediaType.startsWith("text/")
    ? { answer: "text", result: { kind: "string" } }
    : { answer: "bytes", result: { kind: "bytes" } };
}

/** Inside an envelope the caller gets `data` of the successful branch alone. */
function readJson(schema: Json | undefined, reading: Reading): Type {
  const { envelope, schemas } = reading;
  if (!envelope || schema === undefined) return schemas.type(schema);
  const success = branches(schema, reading).find((branch) => isSuccess(branch, reading));
  if (success === undefined) {
    const told = `No branch of this answer has "${envelope.code}" as const ${envelope.success}, as x-envelope promises.`;
    reading.findings.add("x-envelope", told, schema);
    return { kind: "unknown" };
  }
  return schemas.type(member(member(success, "properties"), envelope.data));
}

function branches(schema: Json, reading: Reading): Json[] {
  const node = reading.references.resolve(schema);
  const alternatives = [...listMember(node, "oneOf"), ...listMember(node, "anyOf")];
  return alternatives.length === 0 ? [node] : alternatives.flatMap((one) => branches(one, reading));
}

function isSuccess(branch: Json, { envelope, references }: Reading): boolean {
  const code = references.resolve(
    member(member(branch, "properties"), envelope?.code ?? "") ?? null,
  );
  return member(code, "const") === envelope?.success && textMember(branch, "$ref") === undefined;
}

function union(types: readonly Type[]): Type {
  const distinct = [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
  const [first, ...rest] = distinct;
  if (!first) return { kind: "nothing" };
  return rest.length === 0 ? first : { kind: "union", members: distinct };
}
