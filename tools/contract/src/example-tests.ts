import { createCall } from "@coreclaw/client";
import { test } from "vitest";
import { argumentsFor, generatedFunction, outcome } from "./calling.ts";
import type { DocumentedOperation } from "./document.ts";
import { expectDecoded } from "./expectations.ts";
import type { Stage } from "./stage.ts";

/** The client decodes every named answer of the document. */
export function exampleTests(stage: Stage, operation: DocumentedOperation): void {
  test.each(operation.examples)("decodes $name under $status", async (example) => {
    const headers = { prefer: `code=${example.status}, example=${example.name}` };
    const call = createCall({ baseUrl: stage.target.url, apiKey: "examples", headers });

    const got = await outcome(
      generatedFunction(operation.id)(call, argumentsFor(operation, example.name)),
    );

    expectDecoded(operation, example, got);
    stage.coverage.example(example);
  });
}
