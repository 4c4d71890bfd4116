import { operations } from "../../generated/operations.ts";
import { jsLiteral } from "./js-literal.ts";
import { preferenceOf, type ToldRequest } from "./told-request.ts";

/** Operations whose functions take no arguments. */
export const WITHOUT_ARGUMENTS: readonly string[] = ["getAccount", "listProxyRegions"];

/**
 * A test for Vitest that sends a request once more with `@coreclaw/client` and expects what was
 * answered. It calls the mock alone, as a start sent anywhere else could cost money. Undefined where
 * the client cannot send such a request.
 *
 * @param baseUrl Where the mock answers, without a slash at the end.
 */
export function testOf(request: ToldRequest, baseUrl: string): string | undefined {
  const { operationId: name } = request;
  const operation = Object.values(operations).find(({ id }) => id === name);
  const args = operation && request.lacksKey !== true ? argumentsOf(request) : undefined;
  if (name === undefined || args === undefined) return undefined;
  const isSuccess = request.code === 0;
  const imports = ["createCall", name, ...(isSuccess ? [] : ["CoreClawError"])].sort(byName);
  return `import { ${imports.join(", ")} } from "@coreclaw/client";
import { expect, test } from "vitest";

// The key is read from CORECLAW_API_KEY.
const call = createCall({ baseUrl: ${jsLiteral(baseUrl)} });

test("${titleOf(request)}", async () => {
  const answer = ${name}(${["call", ...args].join(", ")});
${isSuccess ? SUCCESS : failure(request)}});
`;
}

const SUCCESS = "\n  expect(await answer).toBeDefined();\n";

function failure({ code, status, faults }: ToldRequest): string {
  const httpStatus = faults.length === 0 ? status : undefined; // a fault may have changed it
  const facts = { ...(code !== undefined && { code }), ...(httpStatus && { httpStatus }) };
  const members = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  const first = "\n  await expect(answer).rejects.toBeInstanceOf(CoreClawError);\n";
  if (members.length === 0) return first;
  return `${first}  await expect(answer).rejects.toMatchObject({ ${members.join(", ")} });\n`;
}

function titleOf({ operationId, code }: ToldRequest): string {
  if (code === 0) return `${operationId} resolves`;
  return code === undefined ? `${operationId} rejects` : `${operationId} rejects with ${code}`;
}

/** The arguments after the call, as code; undefined where there is no way to say them. */
function argumentsOf(request: ToldRequest): readonly string[] | undefined {
  const { operationId = "", body } = request;
  const operation = Object.values(operations).find(({ id }) => id === operationId);
  const options = optionsOf(request);
  if (WITHOUT_ARGUMENTS.includes(operationId)) {
    const isPlain = body === undefined || (isRecord(body) && Object.keys(body).length === 0);
    return isPlain ? options : undefined;
  }
  if (operation?.body === undefined) return [jsLiteral(queryOf(request), "  "), ...options];
  return isRecord(body) ? [jsLiteral(body, "  "), ...options] : undefined;
}

function optionsOf(request: ToldRequest): readonly string[] {
  const prefer = preferenceOf(request) ?? askedInQuery(request);
  const mayHang = request.faults.length > 0 && request.code === undefined;
  const options = {
    ...(prefer !== undefined && { headers: { prefer } }),
    ...(mayHang && { timeoutMs: 3_000 }),
  };
  return Object.keys(options).length === 0 ? [] : [jsLiteral(options, "  ")];
}

/** The client sends no parameter that the contract does not have. */
function askedInQuery(request: ToldRequest): string | undefined {
  return request.query.includes("__") ? preferenceOf({ ...request, query: "" }) : undefined;
}

function queryOf({ operationId, query }: ToldRequest): Record<string, unknown> {
  const operation = Object.values(operations).find(({ id }) => id === operationId);
  const sent = new URLSearchParams(query);
  const parameters = (operation?.parameters ?? []).flatMap(({ name, decode }) => {
    const value = sent.get(name);
    if (value === null) return [];
    return [[name, decode === "integer" && /^-?\d{1,15}$/.test(value) ? Number(value) : value]];
  });
  return Object.fromEntries(parameters);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As Biome sorts names. */
function byName(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}
