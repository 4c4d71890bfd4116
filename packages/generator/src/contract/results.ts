import { type Json, listMember, member, sortedEntries } from "../json.ts";
import { admitsNull } from "./admits-null.ts";
import type { Reading } from "./reading.ts";
import { isJson, preferred } from "./request-bodies.ts";
import { intersection, union } from "./type-algebra.ts";
import type { Answer, Type } from "./types.ts";

interface Result {
  readonly answer: Answer;
  readonly result: Type;
  /** Whether the data of an envelope must be there and not null; undefined where null is data. */
  readonly dataRequired?: boolean | undefined;
}

const nothing: Result = { answer: "none", result: { kind: "nothing" } };

/** What a successful call gives: the type, and how its bytes are read. */
export function readResult(operation: Json, reading: Reading): Result {
  const bodies = successes(operation).map((node) =>
    readBody(reading.references.resolve(node), reading),
  );
  const told = bodies.filter(({ answer }) => answer !== "none");
  const [first] = told;
  if (!first) return nothing;
  const same = told.filter(({ answer }) => answer === first.answer).map(({ result }) => result);
  const empty = told.length < bodies.length && !reading.envelope ? [nothing.result] : [];
  const { answer, dataRequired } = first;
  return { answer, result: union([...same, ...empty]), dataRequired };
}

/** The responses with a status of 2xx, in order; `default` where there is none. */
function successes(operation: Json): Json[] {
  const responses = sortedEntries(member(operation, "responses"));
  const found = responses.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  const used = found.length > 0 ? found : responses.filter(([status]) => status === "default");
  return used.map(([, node]) => node);
}

function readBody(response: Json, reading: Reading): Result {
  const [mediaType, media] = preferred(member(response, "content")) ?? [];
  if (mediaType === undefined) return nothing;
  if (isJson(mediaType)) return { answer: "json", ...readJson(member(media, "schema"), reading) };
  return mediaType.startsWith("text/")
    ? { answer: "text", result: { kind: "string" } }
    : { answer: "bytes", result: { kind: "bytes" } };
}

/** Inside an envelope the caller gets `data` of the successful branch alone. */
function readJson(schema: Json | undefined, reading: Reading): Omit<Result, "answer"> {
  const { envelope, schemas } = reading;
  if (!envelope || schema === undefined) return { result: schemas.type(schema) };
  const success = branches(schema, reading).find((branch) =>
    membersOf(branch, envelope.code, reading).some((code) => isSuccess(code, reading)),
  );
  if (success !== undefined) return readData(membersOf(success, envelope.data, reading), reading);
  const told = `No branch of this answer has "${envelope.code}" as const ${envelope.success}, as x-envelope promises.`;
  reading.findings.add("x-envelope", told, schema);
  return { result: { kind: "unknown" } };
}

function readData(data: readonly Json[], { schemas, references }: Reading): Omit<Result, "answer"> {
  const result = intersection(data.map((one) => schemas.type(one)));
  if (result.kind === "unknown") return { result, dataRequired: false };
  const nullable = data.every((one) => admitsNull(one, references));
  return { result, dataRequired: nullable ? undefined : true };
}

/** The alternatives that a schema stands for, `oneOf` within `oneOf` included. */
function branches(schema: Json, reading: Reading, seen = new Set<Json>()): Json[] {
  const node = reading.references.resolve(schema);
  if (seen.has(node)) return [];
  seen.add(node);
  const alternatives = [...listMember(node, "oneOf"), ...listMember(node, "anyOf")];
  if (alternatives.length === 0) return [node];
  return alternatives.flatMap((one) => branches(one, reading, seen));
}

/** What a schema and the parts of its `allOf` say of the member `name`. */
function membersOf(schema: Json, name: string, reading: Reading, seen = new Set<Json>()): Json[] {
  const node = reading.references.resolve(schema);
  if (seen.has(node)) return [];
  seen.add(node);
  const own = member(member(node, "properties"), name);
  const parts = listMember(node, "allOf").flatMap((part) => membersOf(part, name, reading, seen));
  return own === undefined ? parts : [own, ...parts];
}

function isSuccess(code: Json, { envelope, references }: Reading): boolean {
  const schema = references.resolve(code);
  const words = listMember(schema, "enum");
  const [only] = words.length === 1 ? words : [member(schema, "const")];
  return only === envelope?.success;
}
