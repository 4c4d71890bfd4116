import { typeName } from "../../src/contract/names.ts";
import type { Contract, Operation } from "../../src/contract/types.ts";
import { argumentsOf } from "../../src/emit/shapes.ts";
import { member, sortedEntries } from "../../src/json.ts";

/** A line of TypeScript that compiles when what the title says is true. */
export interface Claim {
  readonly title: string;
  readonly code: string;
}

/**
 * What stands above the claims: what was generated (`open`), the same with every vocabulary as the document has it
 * (`closed`), and the types of openapi-typescript.
 */
export const preamble = `import type * as closed from "./closed/index.js";
import type * as open from "./open/index.js";
import type { components, paths } from "./open/wire.js";

type Schemas = components["schemas"];
type In<O, Place extends string> = O extends { parameters: { [one in Place]?: infer Names } }
  ? [Names] extends [undefined] ? unknown : NonNullable<Names>
  : never;
type Body<O> = O extends { requestBody?: { content: { "application/json": infer Json } } } ? Json : unknown;
type Sent<O> = In<O, "query"> & In<O, "header"> & In<O, "path">;
type Received<O> = O extends { responses: { 200: { content: { "application/json": infer Json } } } } ? Json : never;
`;

/** What is sent is what the library lets through; all that it lets through, and so can arrive, can be read. */
export function modelClaims(contract: Contract): Claim[] {
  const components = sortedEntries(member(member(contract.root, "components"), "schemas"));
  const keys = new Map(components.map(([key]) => [typeName(key), key]));
  return contract.models.flatMap(({ name, received }) => {
    const wire = `Schemas[${JSON.stringify(keys.get(name) ?? name)}]`;
    return [
      claim(`${name}, ours is theirs`, `closed.${name}`, wire),
      claim(`${name}, theirs is ours`, wire, `closed.${name}`),
      ...(received ? [claim(`${name}, theirs is ours to read`, wire, `open.${name}`)] : []),
    ];
  });
}

/** Arguments fit into the library's request, and the data of its success into our result. */
export function operationClaims(contract: Contract): Claim[] {
  return contract.operations.flatMap((operation) => [
    ...(argumentsOf(operation, contract) ? [argumentClaim(operation)] : []),
    ...(operation.answer === "json" ? [resultClaim(operation, contract)] : []),
  ]);
}

function argumentClaim(operation: Operation): Claim {
  const { name, body } = operation;
  const wire = wireOf(operation);
  const sent = body?.from === "member" ? `{ body?: Body<${wire}> }` : `Body<${wire}>`;
  const ours = `NonNullable<Parameters<typeof closed.${name}>[1]>`;
  return claim(`the arguments of ${name}`, ours, `Sent<${wire}> & ${sent}`);
}

function resultClaim(operation: Operation, { envelope }: Contract): Claim {
  const { name } = operation;
  const [code, data] = [JSON.stringify(envelope?.code), JSON.stringify(envelope?.data)];
  const answer = `Received<${wireOf(operation)}>`;
  const wire = envelope ? `Extract<${answer}, { ${code}: ${envelope.success} }>[${data}]` : answer;
  return claim(`the result of ${name}`, wire, `Awaited<ReturnType<typeof open.${name}>>`);
}

function wireOf({ path, method }: Operation): string {
  return `paths[${JSON.stringify(path)}]["${method.toLowerCase()}"]`;
}

function claim(title: string, from: string, to: string): Claim {
  return { title, code: `(value: ${from}): ${to} => value` };
}
