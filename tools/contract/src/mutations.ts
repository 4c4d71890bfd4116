import type { DocumentedOperation } from "./document.ts";
import { resolve } from "./document.ts";
import { at, entries, list } from "./json.ts";

/** A request that the document forbids, made from one that it allows. */
export interface Mutation {
  readonly name: string;
  readonly apply: (url: URL, init: RequestInit) => void;
  readonly status: 400 | 401;
  readonly code: 4000 | 20001;
}

/** Every way in which the suite spoils a request of `operation`. */
export function mutationsOf(operation: DocumentedOperation): Mutation[] {
  return [
    ...keyMutations(operation),
    ...parameterMutations(operation),
    ...bodyMutations(operation),
  ];
}

function keyMutations({ secured }: DocumentedOperation): Mutation[] {
  if (!secured) return [];
  return [
    {
      name: "without a key",
      status: 401,
      code: 20001,
      apply: (_, init) => removeHeader(init, "api-key"),
    },
  ];
}

function parameterMutations({ parameters }: DocumentedOperation): Mutation[] {
  return parameters.flatMap(({ name, required, schema }) => {
    const numeric = ["integer", "number"].includes(String(at(schema, "type")));
    return [
      ...(required
        ? [refused(`without the parameter ${name}`, (url) => url.searchParams.delete(name))]
        : []),
      ...(numeric
        ? [refused(`with a word as ${name}`, (url) => url.searchParams.set(name, "many"))]
        : []),
      ...(at(schema, "minLength") === 1
        ? [refused(`with an empty ${name}`, (url) => url.searchParams.set(name, ""))]
        : []),
    ];
  });
}

function bodyMutations({ body, requests }: DocumentedOperation): Mutation[] {
  if (body === undefined) return [];
  const sent = requests.get("ok") ?? {};
  const members = entries(at(body, "properties"));
  return [
    ...list(at(body, "required")).map((name) =>
      withBody(`without ${name}`, without(sent, String(name))),
    ),
    ...members.map(([name, schema]) =>
      withBody(`with a wrong type as ${name}`, { ...(sent as object), [name]: wrong(schema) }),
    ),
    ...(at(body, "additionalProperties") === false
      ? [withBody("with an unknown member", { ...(sent as object), 未知: 1 })]
      : []),
    withBody("with a number as body", 12345),
    refused("with half a JSON", (_, init) => void Object.assign(init, { body: '{"run_slug": ' })),
  ];
}

/** A value that no schema of this document allows beside the right type. */
function wrong(schema: unknown): unknown {
  const types = typesOf(resolve(schema));
  return types.includes("object") || types.includes("array") ? 12345 : { not: "this" };
}

function typesOf(schema: unknown): unknown[] {
  const own = at(schema, "type");
  return Array.isArray(own) ? own : [own];
}

function without(value: unknown, name: string): unknown {
  return Object.fromEntries(entries(value).filter(([key]) => key !== name));
}

function withBody(name: string, body: unknown): Mutation {
  return refused(name, (_, init) => void Object.assign(init, { body: JSON.stringify(body) }));
}

function refused(name: string, apply: Mutation["apply"]): Mutation {
  return { name, apply, status: 400, code: 4000 };
}

function removeHeader(init: RequestInit, name: string): void {
  const headers = new Headers(init.headers);
  headers.delete(name);
  init.headers = headers;
}
