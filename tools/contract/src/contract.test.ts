import { createHash } from "node:crypto";
import { contract, createCall } from "@coreclaw/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { argumentsFor, generatedFunction, outcome } from "./calling.ts";
import { Coverage } from "./coverage.ts";
import { bundle, type DocumentedOperation, documentedOperations } from "./document.ts";
import { expectDecoded } from "./expectations.ts";
import { at, entries } from "./json.ts";
import { mutationsOf } from "./mutations.ts";
import { createJudge, type Judge } from "./prism-validators.ts";
import { type SpoiledValue, spoiledValues } from "./spoiled-values.ts";
import { type Target, targets } from "./targets.ts";

const apiKey = "scraper_api_contract";

test("the client was generated from the bundle that the mock serves", () => {
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ordered);
    if (typeof value !== "object" || value === null) return value;
    const sorted = entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([key, inner]) => [key, ordered(inner)]));
  };

  const hash = createHash("sha256")
    .update(JSON.stringify(ordered(bundle)))
    .digest("hex");

  expect(contract.hash).toBe(hash);
});

describe.each(Object.keys(targets))("%s", (name) => {
  const coverage = new Coverage(documentedOperations);
  let target: Target;
  let judge: Judge;

  beforeAll(async () => {
    target = await (targets[name] ?? (() => Promise.reject(new Error(name))))();
    judge = await createJudge();
  });
  afterAll(async () => {
    await target.close();
    process.stdout.write(`\ncontract coverage of the target ${name}\n\n${coverage.table()}\n`);
  });

  describe.each(documentedOperations)("$id", (operation) => {
    test.each(operation.examples)("decodes $name under $status", async (example) => {
      const headers = { prefer: `code=${example.status}, example=${example.name}` };
      const call = createCall({ baseUrl: target.url, apiKey, headers });

      const got = await outcome(
        generatedFunction(operation.id)(call, argumentsFor(operation, example.name)),
      );

      expectDecoded(operation, example, got);
      coverage.example(example);
    });

    test.each(mutationsOf(operation))(
      "refuses a request with $name",
      async ({ apply, status, code }) => {
        const call = createCall({
          baseUrl: target.url,
          apiKey,
          fetch: (input, init = {}) => {
            const url = new URL(String(input));
            const spoiled = { ...init };
            apply(url, spoiled);
            return fetch(url, spoiled);
          },
        });

        const got = await outcome(
          generatedFunction(operation.id)(call, argumentsFor(operation, "ok")),
        );

        expect(at(got, "error")).toMatchObject({
          operation: operation.id,
          httpStatus: status,
          code,
        });
        coverage.refusal(operation);
      },
    );

    test.each(operation.statuses)(
      "has a validator for %i that refuses a wrong body and no right one",
      async (status) => {
        const right = operation.examples.filter((example) => example.status === status);

        for (const { name, value } of wrongBodies(operation, status)) {
          expect(await judge(operation, status, value), name).not.toEqual([]);
        }
        for (const { name, value } of right) {
          expect(await judge(operation, status, value), name).toEqual([]);
        }
        coverage.validator(operation, status);
      },
    );
  });

  test("all that is documented was proven", () => {
    expect(documentedOperations).toHaveLength(13);
    expect(coverage.missing()).toEqual([]);
  });
});

/** Bodies that no answer with this status may have, and what is wrong with each. */
function wrongBodies({ examples, success }: DocumentedOperation, status: number): SpoiledValue[] {
  const ok = examples.find((example) => example.status === status && example.code === 0);
  return [
    { name: "a number", value: 12345 },
    { name: "an envelope without a code", value: { message: "no code", data: null } },
    ...(ok === undefined ? [] : spoiledValues(success, ok.value, "body")),
  ];
}
