import { expect, test } from "vitest";
import type { Problem } from "./problem.ts";
import { rootCauses } from "./root-causes.ts";

const problem = (rule: string, file: string, message: string): Problem => ({
  rule,
  file,
  message,
  line: 1,
  column: 1,
});

test("a reference that leads nowhere hides what the rules make of it", () => {
  const unresolved = problem("no-unresolved-refs", "list.yaml", "Can't resolve $ref");
  const follower = problem("coreclaw/wire-members", "list.yaml", "No member `list`.");

  expect(rootCauses([follower, unresolved])).toEqual([unresolved]);
});

test("a document that is no OpenAPI hides what the rules make of it", () => {
  const structure = problem(
    "struct",
    "RateLimited.yaml",
    "Property `exampels` is not expected here.",
  );
  const follower = problem("coreclaw/error-scenarios", "list.yaml", "No example.");

  expect(rootCauses([follower, structure])).toEqual([structure]);
});

test("examples that cannot be judged are told only when nothing says why", () => {
  const pattern = problem("coreclaw/schema-values", "Usd.yaml", "`(` is no regular expression.");
  const unjudged = problem(
    "no-invalid-schema-examples",
    "A.yaml",
    "Example validation errored: (.",
  );

  expect(rootCauses([unjudged, pattern])).toEqual([pattern]);
  expect(rootCauses([unjudged])).toEqual([unjudged]);
});

test("a wrong schema hides the examples that fail because of it", () => {
  const schema = problem("no-invalid-schema-examples", "Page.yaml", "must be integer");
  const example = problem("no-invalid-media-type-examples", "Page.ok.yaml", "must be integer");

  expect(rootCauses([example, schema])).toEqual([schema]);
});

test("an invalid example is one finding, which counts the others in its file", () => {
  const rule = "no-invalid-media-type-examples";
  const wrong = problem(rule, "Page.ok.yaml", "`count` must be integer");
  const branch = problem(rule, "Page.ok.yaml", "must match exactly one schema in oneOf");

  const [found, ...more] = rootCauses([wrong, branch]);

  expect(more).toEqual([]);
  expect(found?.message).toBe(
    "`count` must be integer\n(1 more in this file, perhaps from the other branch)",
  );
});

test("a finding in a file that many operations share is told once", () => {
  const shared = problem("coreclaw/error-scenarios", "Error.bad_key.yaml", "wrong code");

  expect(rootCauses([shared, { ...shared }])).toEqual([shared]);
});

test("different findings in one file are all kept", () => {
  const [x, y] = ["x", "y"].map((message) => problem("coreclaw/described", "A.yaml", message));

  expect(rootCauses([x, y].filter((one) => one !== undefined))).toEqual([x, y]);
});
