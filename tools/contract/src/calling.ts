import * as client from "@coreclaw/client";
import type { DocumentedOperation } from "./document.ts";

type GeneratedFunction = (call: client.Call, args?: object) => Promise<unknown>;

/** The generated function of an operation, found by its operationId: a missing one fails here. */
export function generatedFunction(id: string): GeneratedFunction {
  const found: unknown = Reflect.get(client, id);
  if (typeof found !== "function") throw new Error(`@coreclaw/client exports no function ${id}.`);
  return found as GeneratedFunction; // arguments come from the document, which types cannot follow
}

/**
 * Arguments from the document's own examples: the request example of the same name as the answer's, else `ok`, and
 * the examples of the parameters. Undefined for a function that takes none.
 */
export function argumentsFor(operation: DocumentedOperation, example: string): object | undefined {
  const { parameters, requests } = operation;
  const body = requests.get(example) ?? requests.get("ok");
  const fromParameters = parameters.map((one) => [one.name, one.example] as const);
  const args = { ...Object.fromEntries(fromParameters), ...(body as object | undefined) };
  return Object.keys(args).length === 0 ? undefined : args;
}

/** What a call came to: its data, or its error. */
export type Outcome = { readonly data: unknown } | { readonly error: unknown };

export async function outcome(promise: Promise<unknown>): Promise<Outcome> {
  try {
    return { data: await promise };
  } catch (error) {
    return { error };
  }
}
