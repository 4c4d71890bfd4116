import { Findings } from "../contract/findings.ts";
import { References } from "../contract/references.ts";
import { isJson, preferred } from "../contract/request-bodies.ts";
import type { Contract, Operation, Parameter } from "../contract/types.ts";
import { type Json, member, sortedEntries } from "../json.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import type { StructurePolicy } from "../load/rules.ts";
import { compileValidators } from "../validation/compile-validators.ts";
import { checksOf } from "./checks.ts";
import { readDecode } from "./decode.ts";
import { readExamples } from "./examples.ts";
import type {
  Exchange,
  JsonContent,
  ReadParameter,
  Response,
  SentCallback,
  Service,
} from "./types.ts";

/**
 * Reads what a server of the contract needs, and compiles its validators.
 *
 * @throws {DocumentError} A schema cannot be compiled, and that is not tolerated.
 */
export function readService(
  contract: Contract,
  loaded: LoadedDocument,
  structure: StructurePolicy,
): Service {
  const findings = new Findings(loaded.place);
  const references = new References(contract.root, findings);
  const exchanges = contract.operations.map((operation) =>
    readExchange(operation, references, loaded),
  );
  const callbacks = contract.callbacks.map((callback): SentCallback => {
    return { callback, body: readContent(member(callback.node, "requestBody"), references) };
  });
  findings.throwIfAny();
  const checks = checksOf(exchanges, callbacks);
  const validators = compileValidators(checks, { references, place: loaded.place, structure });
  return { contract, exchanges, callbacks, validators };
}

function readExchange(
  operation: Operation,
  references: References,
  { source }: LoadedDocument,
): Exchange {
  const { node } = operation;
  return {
    operation,
    parameters: operation.parameters.map((parameter) => readParameter(parameter, references)),
    body: readContent(member(node, "requestBody"), references),
    responses: readResponses(member(node, "responses"), references, source),
    source: source(node),
  };
}

function readParameter(parameter: Parameter, references: References): ReadParameter {
  const { node } = parameter;
  const [, media] = sortedEntries(member(node, "content"))[0] ?? [];
  const schema = member(node, "schema") ?? member(media, "schema") ?? true;
  return {
    parameter,
    schema,
    decode: media === undefined ? readDecode(schema, references) : "json",
    examples: readExamples(media ?? node, references),
  };
}

/** Of several media types the same one counts that types are made of. */
function readContent(node: Json | undefined, references: References): JsonContent | undefined {
  const [mediaType, media] = preferred(member(references.resolve(node ?? null), "content")) ?? [];
  if (mediaType === undefined || !isJson(mediaType)) return undefined;
  return {
    schema: member(media, "schema") ?? true,
    examples: readExamples(media ?? {}, references),
  };
}

function readResponses(
  node: Json | undefined,
  references: References,
  source: LoadedDocument["source"],
): Response[] {
  const real = sortedEntries(node).filter(([status]) => !status.startsWith("x-"));
  return real.map(([status, response]) => ({
    status,
    source: source(references.resolve(response)),
    content: readContent(response, references),
  }));
}
