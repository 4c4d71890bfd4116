import { capital } from "../contract/names.ts";
import type { Json } from "../json.ts";
import type { Check } from "../validation/types.ts";
import type { Exchange, SentCallback } from "./types.ts";

/** Everything that is validated, each with the name that its function gets. */
export function checksOf(
  exchanges: readonly Exchange[],
  callbacks: readonly SentCallback[],
): Check[] {
  return [
    ...exchanges.flatMap(exchangeChecks),
    ...callbacks.flatMap(({ callback, body }) => {
      if (!body) return [];
      return [{ name: callbackCheck(callback.name), schema: body.schema, node: callback.node }];
    }),
  ];
}

/** The name of the check of all parameters of an operation; of its body; of its answer with a status. */
export const parametersCheck = (operation: string) => `${capital(operation)}Parameters`;
export const bodyCheck = (operation: string) => `${capital(operation)}Body`;
export const responseCheck = (operation: string, status: string) =>
  `${capital(operation)}${capital(status.replace(/\W/g, "_"))}`;
export const callbackCheck = (callback: string) => `${capital(callback)}Callback`;

function exchangeChecks({ operation, parameters, body, responses }: Exchange): Check[] {
  const { name, node } = operation;
  const checks: Check[] = responses.flatMap(({ status, content }) =>
    content ? [{ name: responseCheck(name, status), schema: content.schema, node }] : [],
  );
  if (parameters.length > 0)
    checks.push({ name: parametersCheck(name), schema: objectOf(parameters), node });
  if (body) checks.push({ name: bodyCheck(name), schema: body.schema, node });
  return checks;
}

/** The decoded parameters as one object, by name. */
function objectOf(parameters: Exchange["parameters"]): Json {
  return {
    type: "object",
    required: parameters.flatMap(({ parameter }) => (parameter.required ? [parameter.name] : [])),
    properties: Object.fromEntries(
      parameters.map(({ parameter, schema }) => [parameter.name, schema]),
    ),
  };
}
