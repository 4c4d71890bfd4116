import { expect, test } from "vitest";
import { foreignContract } from "../../test/operations.ts";
import { ArgumentProblem } from "./argument-problem.ts";
import { checkHeaders, reservedHeaders } from "./headers.ts";

const reserved = reservedHeaders(foreignContract);

test("names are written in lower case, so that of two spellings the later one wins", () => {
  const headers = checkHeaders({ "X-Trace": "1", "x-team": undefined }, reserved, ArgumentProblem);
  expect(headers).toEqual({ "x-trace": "1" });
});

test("the header of each key scheme of the contract is reserved, whatever its spelling", () => {
  expect(reserved).toContain("x-things-key");
  expect(() => checkHeaders({ "X-THINGS-key": "1" }, reserved, ArgumentProblem)).toThrow(
    ArgumentProblem,
  );
});

test("a key that travels in the query reserves no header", () => {
  expect(checkHeaders({ token: "1" }, reserved, ArgumentProblem)).toEqual({ token: "1" });
});
