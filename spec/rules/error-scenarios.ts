import type { Oas3Rule } from "@redocly/openapi-core";
import { type ErrorEntry, errorEntries, noCode } from "./error-entries.ts";
import { documentRoot, jsonBody, type Operation, operations, responses } from "./operations.ts";
import { type Context, inside, items, members, type Place, report } from "./place.ts";

/**
 * What an operation lists in `x-error-codes` and what its examples show is the same: each code has
 * its scenario at the status of the table and, for the other reading of a failure, under 200; no
 * response shows a scenario of a code that is not listed; each error example holds its code.
 */
export const errorScenarios: Oas3Rule = () => ({
  Root(node, ctx) {
    const root = documentRoot(node, ctx);
    const table = errorEntries(ctx, root);
    for (const operation of operations(ctx, root)) checkOperation(ctx, operation, table);
  },
});

function checkOperation(ctx: Context, operation: Operation, table: readonly ErrorEntry[]): void {
  const listed: ErrorEntry[] = [];
  for (const item of items(ctx, inside(ctx, operation, "x-error-codes"))) {
    const entry = table.find(({ code }) => code === item.node);
    if (entry) listed.push(entry);
    else report(ctx, item, `${String(item.node)} is not in the root's table of error codes.`);
  }
  const answers = responses(ctx, operation);
  for (const entry of listed) checkShown(ctx, operation, answers, entry);
  for (const [status, answer] of answers) checkExamples(ctx, answer, status, listed, table);
}

function checkShown(
  ctx: Context,
  operation: Operation,
  answers: Map<string, Place>,
  { code, status, scenario }: ErrorEntry,
): void {
  for (const wanted of [String(status), "200"]) {
    const answer = answers.get(wanted);
    if (!answer) {
      const place = { node: code, at: operation.at.child(["x-error-codes"]) };
      report(ctx, place, `${operation.name} lists ${code} but has no response ${wanted}.`);
      continue;
    }
    const examples = inside(ctx, jsonBody(ctx, answer), "examples");
    if (inside(ctx, examples, scenario).node !== undefined) continue;
    const place = examples.node === undefined ? answer : examples;
    report(ctx, place, `\`${scenario}\` is missing under ${wanted}, though ${code} is listed.`);
  }
}

function checkExamples(
  ctx: Context,
  answer: Place,
  status: string,
  listed: readonly ErrorEntry[],
  table: readonly ErrorEntry[],
): void {
  for (const [name, example] of members(ctx, inside(ctx, jsonBody(ctx, answer), "examples"))) {
    const code = inside(ctx, example, "value", "code");
    const entry = table.find(({ scenario }) => scenario === name);
    if (entry && !listed.includes(entry)) {
      report(
        ctx,
        example,
        `\`${name}\` is shown under ${status}, but ${entry.code} is not listed.`,
      );
    } else if (entry && code.node !== entry.code) {
      report(ctx, code, `\`${name}\` must hold the code ${entry.code}.`);
    } else if (name === noCode && code.node !== null) {
      report(ctx, code, `\`${noCode}\` must hold null as code.`);
    } else if (entry && status !== "200" && status !== String(entry.status)) {
      report(ctx, example, `\`${name}\` belongs to ${entry.status}, not to ${status}.`);
    } else if (!entry && name !== noCode && status !== "200") {
      report(
        ctx,
        example,
        `\`${name}\` is no scenario of an error, so it cannot stand at ${status}.`,
      );
    }
  }
}
