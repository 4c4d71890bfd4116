import { argumentsOf } from "./arguments-of.ts";
import { jsLiteral } from "./js-literal.ts";
import { type Outcome, outcomeOf } from "./outcome-of.ts";
import type { ToldRequest } from "./told-request.ts";

/** The code of a test, or why there is none. */
export type CopiedTest =
  | { readonly code: string; readonly problem?: never }
  | { readonly problem: string; readonly code?: never };

/**
 * A test for Vitest that sends a request once more with `@coreclaw/client` and expects what was
 * answered. It calls the mock alone, as a start sent anywhere else could cost money.
 *
 * @param baseUrl Where the mock answers, without a slash at the end; undefined where no test reaches
 *   it: the test then has a mock of its own.
 */
export function testOf(request: ToldRequest, baseUrl: string | undefined): CopiedTest {
  const args = argumentsOf(request);
  if (args === undefined) return { problem: "The client cannot send such a request." };
  if (baseUrl === undefined && request.needsAccount === true) {
    return {
      problem: "Its answer depends on this account, which no test outside this browser has.",
    };
  }
  return { code: code(request, args, baseUrl) };
}

/** Longer than a test may take by default: what went wrong may be that it took long. */
const TROUBLED = "{ timeout: 60_000 }, ";

function code(request: ToldRequest, args: readonly string[], baseUrl: string | undefined): string {
  const { operationId: name = "", faults } = request;
  const isOwn = baseUrl === undefined;
  const { resolves, error } = outcomeOf(request, isOwn);
  const imports = ["createCall", name, ...(resolves ? [] : ["CoreClawError"])].sort(byName);
  const title = error["code"] === undefined ? "" : ` with ${error["code"]}`;
  return `import { ${imports.join(", ")} } from "@coreclaw/client";
${isOwn ? OWN_IMPORTS : REACHED_IMPORTS}

${isOwn ? "" : callAt(baseUrl)}test("${name} ${resolves ? "resolves" : "rejects"}${title}", ${
    faults.length > 0 ? TROUBLED : ""
  }async (${isOwn ? "{ coreclaw }" : ""}) => {
${isOwn ? OWN_CALL : ""}  const answer = ${name}(${["call", ...args].join(", ")});

${resolves ? SUCCESS : failure(error)}});
`;
}

const REACHED_IMPORTS = `import { expect, test } from "vitest";`;
const OWN_IMPORTS = `import { test } from "@coreclaw/mock/vitest";
import { expect } from "vitest";`;
const OWN_CALL = "  const call = createCall({ apiKey: coreclaw.apiKey, fetch: coreclaw.fetch });\n";
const SUCCESS = "  expect(await answer).toBeDefined();\n";

function callAt(baseUrl: string): string {
  return `// The key is read from CORECLAW_API_KEY.
const call = createCall({ baseUrl: ${jsLiteral(baseUrl)} });

`;
}

function failure(error: Outcome["error"]): string {
  const members = Object.entries(error).map(([name, value]) => `${name}: ${value}`);
  const first = "  await expect(answer).rejects.toBeInstanceOf(CoreClawError);\n";
  if (members.length === 0) return first;
  return `${first}  await expect(answer).rejects.toMatchObject({ ${members.join(", ")} });\n`;
}

/** As Biome sorts names. */
function byName(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}
