import { createCall } from "@coreclaw/client";
import { expect, test } from "vitest";
import { argumentsFor, generatedFunction, outcome } from "./calling.ts";
import type { DocumentedOperation } from "./document.ts";
import { statusOf } from "./expectations.ts";
import { at } from "./json.ts";
import { isAccepted, type Mutation, mutationsOf } from "./mutations.ts";
import type { Stage } from "./stage.ts";

/** What the document forbids is refused, except where a reading of the API is more lenient. */
export function refusalTests(stage: Stage, operation: DocumentedOperation): void {
  const { readings } = stage.plan;
  const mutations = mutationsOf(operation);
  const accepted = mutations.filter((one) => isAccepted(operation, one, readings));
  const refused = mutations.filter((one) => !accepted.includes(one));

  test.each(refused)("refuses a request with $name", async (mutation) => {
    stage.meansForbidden();

    const got = await send(stage, operation, mutation);

    const { code, readable, status } = mutation;
    const httpStatus = readable ? statusOf({ status }, readings) : status;
    expect(at(got, "error")).toMatchObject({ operation: operation.id, httpStatus, code });
    stage.coverage.refusal(operation);
    stage.coverage.behaviour({ operation, status: httpStatus, code });
  });

  test.each(accepted)("accepts, in this reading, a request with $name", async (mutation) => {
    stage.meansForbidden();

    const got = await send(stage, operation, mutation);

    expect(got).toHaveProperty("data");
  });
}

async function send(stage: Stage, operation: DocumentedOperation, { apply }: Mutation) {
  const call = createCall({
    baseUrl: stage.target.url,
    apiKey: stage.key(),
    fetch: (input, init) => {
      const url = new URL(input);
      const spoiled = { ...init };
      apply(url, spoiled);
      return fetch(url, spoiled);
    },
  });
  return await outcome(generatedFunction(operation.id)(call, argumentsFor(operation, "ok")));
}
