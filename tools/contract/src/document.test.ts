import { createHash } from "node:crypto";
import { contract } from "@coreclaw/client";
import { expect, test } from "vitest";
import { bundle } from "./document.ts";
import { entries } from "./json.ts";

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
