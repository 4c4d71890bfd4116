import type { Readings } from "@coreclaw/mock";
import type { DocumentedOperation, Parameter } from "./document.ts";
import { at } from "./json.ts";
import { spoiledValues } from "./spoiled-values.ts";

/** A request that the document forbids, made from one that it allows. */
export interface Mutation {
  readonly name: string;
  readonly apply: (url: URL, init: RequestInit) => void;
  readonly status: 400 | 401;
  readonly code: 4000 | 20001;
  /** Whether a server can read the request at all; what it cannot read never gets to its readings. */
  readonly readable: boolean;
}

/** Whether these readings let a request through that the document forbids: its member may be left out. */
export function isAccepted(
  { id }: DocumentedOperation,
  { name }: Mutation,
  readings: Readings,
): boolean {
  const optional = optionalMember(id, readings);
  return optional !== undefined && [`no ${optional}`, `an empty ${optional}`].includes(name);
}

function optionalMember(id: string, readings: Readings): string | undefined {
  if (id === "searchWorkers")
    return readings["empty-search"] === "lists-all" ? "search" : undefined;
  const callsBack = id === "rerun" || id === "startTask";
  return callsBack && readings["callback-url"] === "optional" ? "body.callback_url" : undefined;
}

/** Every way in which the suite spoils a request of `operation`. */
export function mutationsOf(operation: DocumentedOperation): Mutation[] {
  return [
    ...keyMutations(operation),
    ...operation.parameters.flatMap(parameterMutations),
    ...bodyMutations(operation),
  ];
}

function keyMutations({ secured }: DocumentedOperation): Mutation[] {
  const apply: Mutation["apply"] = (_, init) => removeHeader(init, "api-key");
  return secured ? [{ name: "no key", status: 401, code: 20001, readable: true, apply }] : [];
}

/** In a query every value is text, so a wrong type is one only where a number is due. */
function parameterMutations({ name, required, schema, example }: Parameter): Mutation[] {
  const isNumber = ["integer", "number"].includes(String(at(schema, "type")));
  const spoiled = spoiledValues(schema, example, name).filter(
    ({ value }) => isNumber || typeof value !== "object",
  );
  const missing = refused(`no ${name}`, ({ searchParams }) => searchParams.delete(name));
  return [
    ...(required ? [missing] : []),
    ...spoiled.map(({ name: what, value }) =>
      refused(what, ({ searchParams }) => searchParams.set(name, String(value))),
    ),
  ];
}

function bodyMutations({ body, requests }: DocumentedOperation): Mutation[] {
  if (body === undefined) return [];
  const spoiled = spoiledValues(body, requests.get("ok"), "body");
  return [
    ...spoiled.map(({ name, value }) => withBody(name, JSON.stringify(value))),
    { ...withBody("half a JSON as body", '{"run_slug": '), readable: false },
  ];
}

function withBody(name: string, body: string): Mutation {
  return refused(name, (_, init) => void Object.assign(init, { body }));
}

function refused(name: string, apply: Mutation["apply"]): Mutation {
  return { name, apply, status: 400, code: 4000, readable: true };
}

function removeHeader(init: RequestInit, name: string): void {
  const headers = new Headers(init.headers);
  headers.delete(name);
  init.headers = headers;
}
