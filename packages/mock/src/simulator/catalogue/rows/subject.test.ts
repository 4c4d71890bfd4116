import { expect, test } from "vitest";
import { subjectOf } from "./subject.ts";

test("the subject is the first text among the named members", () => {
  expect(subjectOf({ town: "", towns: [" Ghent "] }, ["town", "towns"], "Aarhus")).toBe("Ghent");
  expect(subjectOf({ towns: [""], postcode: 9000 }, ["towns", "postcode"], "Aarhus")).toBe("9000");
  expect(subjectOf({ box: { town: "Ghent", country: "BE" } }, ["box"], "Aarhus")).toBe("Ghent");
});

test("without a text there is another subject", () => {
  expect(subjectOf({ towns: [["Ghent"]], town: null }, ["towns", "town"], "Aarhus")).toBe("Aarhus");
});

test("a long text is cut", () => {
  expect(subjectOf({ town: "x".repeat(5_000) }, ["town"], "Aarhus")).toHaveLength(120);
});
