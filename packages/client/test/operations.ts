import type { Contract, Operation } from "../src/call.ts";

/** An operation with everything left at its plainest, for tests to vary. */
export function operation(changes: Partial<Operation> = {}): Operation {
  return {
    id: "getThing",
    method: "GET",
    path: "/things",
    replay: "safe",
    security: [],
    parameters: [],
    answer: "json",
    errors: [],
    ...changes,
  };
}

/** A contract of somebody else: other names in the envelope, other header for the key. */
export const foreignContract: Contract = {
  title: "Things",
  version: "1.0.0",
  hash: "0000",
  server: "https://things.example",
  envelope: { code: "status", message: "text", data: "payload", success: 1 },
  security: {
    key: { type: "apiKey", in: "header", name: "X-Things-Key" },
    token: { type: "http", scheme: "Bearer" },
    query: { type: "apiKey", in: "query", name: "token" },
    odd: { type: "apiKey", in: "header", name: "x things" },
  },
};

/** A contract without an envelope. */
export const bareContract: Contract = {
  title: "Bare",
  version: "1.0.0",
  hash: "0000",
  server: "https://bare.example",
  security: {},
};

/** The error that a promise rejects with; anything else fails the test. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("error" in outcome) return outcome.error;
  throw new Error(`expected a rejection, got ${JSON.stringify(outcome.value)}`);
}
