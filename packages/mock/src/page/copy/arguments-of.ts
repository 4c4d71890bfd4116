import { isRecord } from "../../document/document.ts";
import type { Exchanges, OperationName } from "../../generated/exchanges.ts";
import { operationOf } from "../data/operation-of.ts";
import { jsLiteral } from "./js-literal.ts";
import { hasPlainNumbers } from "./json-text.ts";
import { faultName } from "./outcome-of.ts";
import { ASKED_IN_QUERY, preferenceOf } from "./prefer.ts";
import type { ToldRequest } from "./told-request.ts";

type WithoutArguments = {
  [Name in OperationName]: Exchanges[Name]["request"] extends Record<string, never> ? Name : never;
}[OperationName];

/** Operations whose functions take no arguments; the contract's types hold it to be all of them. */
const WITHOUT_ARGUMENTS: Readonly<Record<WithoutArguments, true>> = {
  getAccount: true,
  listProxyRegions: true,
};

/** What the client's function is called with after the call, as code; undefined where it cannot send that. */
export function argumentsOf(request: ToldRequest): readonly string[] | undefined {
  const { operationId = "", method, lacksKey } = request;
  if (operationOf(request)?.method !== method || lacksKey === true) return undefined;
  const values = valuesOf(request);
  if (values === undefined) return undefined;
  if (!Object.hasOwn(WITHOUT_ARGUMENTS, operationId)) {
    return [jsLiteral(values, "  "), ...optionsOf(request)];
  }
  return Object.keys(values).length === 0 ? optionsOf(request) : undefined;
}

type Values = Readonly<Record<string, unknown>>;

function valuesOf(request: ToldRequest): Values | undefined {
  const query = queryOf(request);
  const hasBody = operationOf(request)?.body !== undefined;
  if (query === undefined || !hasBody) return request.text === undefined ? query : undefined;
  return bodyOf(request);
}

/** The client always sends an object. */
function bodyOf({ text }: ToldRequest): Values | undefined {
  if (text === undefined) return undefined;
  const body: unknown = hasPlainNumbers(text) ? JSON.parse(text) : undefined;
  return isRecord(body) ? body : undefined;
}

/** Undefined where something is in it that the contract has no parameter for, or that twice. */
function queryOf(request: ToldRequest): Values | undefined {
  const parameters = operationOf(request)?.parameters ?? [];
  const sent = [...new URLSearchParams(request.query)].filter(
    ([name]) => !ASKED_IN_QUERY.includes(name),
  );
  const values = sent.flatMap(([name, value]) => {
    const parameter = parameters.find((one) => one.name === name);
    if (parameter === undefined) return [];
    const isNumber = parameter.decode === "integer" && /^-?\d{1,15}$/.test(value);
    return [[name, isNumber ? Number(value) : value] as const];
  });
  const all = Object.fromEntries(values);
  return Object.keys(all).length === sent.length ? all : undefined;
}

const HANGING = new Set(["silence", "stall"]);

function optionsOf(request: ToldRequest): readonly string[] {
  // The client sends no parameter that the contract does not have.
  const prefer = preferenceOf({ ...request, query: "" });
  const mayHang = request.faults.map(faultName).some((name) => HANGING.has(name));
  const options = {
    ...(prefer !== undefined && { headers: { prefer } }),
    ...(mayHang && { timeoutMs: 3_000 }),
  };
  return Object.keys(options).length === 0 ? [] : [jsLiteral(options, "  ")];
}
