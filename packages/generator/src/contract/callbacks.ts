import { canonical, isMap, type Json, member, sortedEntries, textMember } from "../json.ts";
import { capital, functionName } from "./names.ts";
import type { Reading } from "./reading.ts";
import { readRequestBody } from "./request-bodies.ts";
import type { Callback, Promised } from "./types.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** An operation of the receiver, as it is found in the document. */
interface Found {
  readonly name: string;
  readonly method: string;
  readonly node: Json;
  readonly promise?: Promised;
}

/** All callbacks and webhooks by name, one that several operations promise once. Two of one name are a finding. */
export function readCallbacks(reading: Reading): Callback[] {
  const found = [...operationCallbacks(reading), ...webhooks(reading)];
  const taken = new Map<string, Found[]>();
  for (const one of found) {
    const others = taken.get(one.name) ?? [];
    const told = `Two callbacks are called "${one.name}", and they differ. Give each its own operationId.`;
    if (others[0] && !same(others[0], one)) reading.findings.add("names", told, one.node);
    taken.set(one.name, [...others, one]);
  }
  return [...taken.values()]
    .flatMap((all) => (all[0] ? [readCallback(all[0], all, reading)] : []))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readCallback(
  { name, method, node }: Found,
  all: readonly Found[],
  reading: Reading,
): Callback {
  const promises = all.flatMap(({ promise }) => promise ?? []);
  return { name, method, node, promises, body: readRequestBody(node, [], reading) };
}

function operationCallbacks(reading: Reading): Found[] {
  return operationsOf(member(reading.root, "paths"), reading).flatMap(({ node: operation }) =>
    sortedEntries(member(operation, "callbacks")).flatMap(([event, node]) => {
      const receivers = operationsOf(reading.references.resolve(node), reading);
      return receivers.map(
        ({ key: url, method, node: received }): Found => ({
          name: nameOf(received, event, method, receivers.length === 1),
          method,
          node: received,
          promise: { operation, event, url },
        }),
      );
    }),
  );
}

function webhooks(reading: Reading): Found[] {
  const receivers = operationsOf(member(reading.root, "webhooks"), reading);
  const count = (name: string) => receivers.filter(({ key }) => key === name).length;
  return receivers.map(
    ({ key, method, node }): Found => ({
      name: nameOf(node, key, method, count(key) === 1),
      method,
      node,
    }),
  );
}

/** The operations under a map of path items, with the key of each. */
function operationsOf(items: Json | undefined, { references }: Reading) {
  const real = sortedEntries(items).filter(([key]) => !key.startsWith("x-"));
  return real.flatMap(([key, node]) => {
    const item = references.resolve(node);
    return methods.flatMap((method) => {
      const operation = member(item, method);
      return isMap(operation) ? [{ key, method: method.toUpperCase(), node: operation }] : [];
    });
  });
}

/** Without an operationId, the key says enough where it leads to one operation `only`. */
function nameOf(node: Json, key: string, method: string, only: boolean): string {
  const id = textMember(node, "operationId") ?? "";
  if (/[A-Za-z]/.test(id)) return functionName(id);
  const name = functionName(key);
  return only ? name : functionName(`${name}${capital(method.toLowerCase())}`);
}

function same(a: Found, b: Found): boolean {
  if (a.node === b.node) return true;
  const text = ({ method, node }: Found) => JSON.stringify([method, canonical(node)]);
  return text(a) === text(b);
}
