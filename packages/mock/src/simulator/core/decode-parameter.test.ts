import { expect, test } from "vitest";
import type { Parameter } from "../../generated/runtime.ts";
import { decodeParameter } from "./decode-parameter.ts";

const decode = (parameter: Partial<Parameter>, query: string) =>
  decodeParameter(
    { name: "p", in: "query", required: false, decode: "string", ...parameter },
    {
      query: new URLSearchParams(query),
      headers: new Headers({ "x-trace": "7" }),
      pathname: "/pots/a%2Fb/lid",
      path: "/pots/{pot}/lid",
    },
  );

test.each([
  ["text", {}, "p=7", "7"],
  ["an integer", { decode: "integer" }, "p=7", 7],
  ["no integer, which stays text", { decode: "integer" }, "p=seven", "seven"],
  ["a number", { decode: "number" }, "p=-1.5e2", -150],
  ["what JavaScript takes for a number and JSON does not", { decode: "number" }, "p=0x10", "0x10"],
  ["true", { decode: "boolean" }, "p=true", true],
  ["no boolean, which stays text", { decode: "boolean" }, "p=yes", "yes"],
  ["nothing", {}, "q=1", undefined],
  ["a repeated list", { decode: { array: "integer" }, explode: true }, "p=1&p=2", [1, 2]],
  ["a list with commas", { decode: { array: "string" }, explode: false }, "p=a,b", ["a", "b"]],
  ["JSON", { decode: "json" }, 'p={"a":[1]}', { a: [1] }],
  ["broken JSON, which stays text", { decode: "json" }, "p={", "{"],
  ["members", { decode: { object: { n: "integer", s: "string" } } }, "p[n]=1&p[x]=2", { n: 1 }],
  ["a header", { name: "X-Trace", in: "header", decode: "integer" }, "", 7],
  ["a part of the path", { name: "pot", in: "path" }, "", "a/b"],
] as const)("decodes %s", (_, parameter, query, value) => {
  expect(decode(parameter, query)).toEqual(value);
});
