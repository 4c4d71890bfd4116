import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { bundle } from "../document.ts";
import type { Judge } from "./judge.ts";

/** The independent opinion: Prism's response validators, fed by hand instead of by a server. */
export async function createPrismJudge(): Promise<Judge> {
  const operations = await getHttpOperationsFromSpec(structuredClone(bundle) as object);
  return async (operation, status, body) => {
    const headers = { "content-type": "application/json" };
    const answer = { _tag: "Right" as const, right: { statusCode: status, headers, body } };
    const prism = createInstance(config, {
      logger: createLogger("contract", { level: "silent" }),
      mock: () => () => answer,
    });
    const method = operation.method.toLowerCase() as "get" | "post";
    const request = {
      method,
      url: { path: operation.path, query: {} },
      headers: {},
      body: undefined,
    };
    const result = await prism.request(request, operations, config)();
    if (result._tag === "Left") throw result.left;
    return result.right.validations.output.map(({ message }) => message);
  };
}

const config = {
  isProxy: false,
  upstreamProxy: undefined,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
} as const;
