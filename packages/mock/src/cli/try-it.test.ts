import { expect, test } from "vitest";
import { tryItLine } from "./try-it.ts";

const URL_ = "http://127.0.0.1:4010";
const SECURE = { security: [{ key: [] }] };
const search = (more: object) => ({
  parameters: [{ in: "query", name: "q", required: true, ...more }],
});

function line(paths: object, document: object = {}) {
  return tryItLine({ ...document, paths }, URL_);
}

test("it calls a public read, with its required parameters", () => {
  const paths = { "/private": { get: SECURE }, "/public": { get: search({ example: "a b" }) } };

  expect(line(paths)).toBe(`curl '${URL_}/public?q=a+b'`);
});

test("where everything needs a key, it sends one, in the header that the document names", () => {
  const components = { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } } };

  expect(line({ "/a": { get: {} } }, SECURE)).toMatch(/ -H 'authorization: Bearer any'$/);
  expect(line({ "/a": { get: {} } }, { ...SECURE, components })).toMatch(/ -H 'x-key: any'$/);
});

test("examples may stand in the schema or among several, or be missing", () => {
  const value = (more: object) => line({ "/a": { get: search(more) } })?.split("q=")[1];

  expect(value({ schema: { examples: ["x"] } })).toBe("x'");
  expect(value({ examples: { one: { value: 7 } } })).toBe("7'");
  expect(value({})).toBe("any'");
});

test("nothing of a document can end the quotes of the line", () => {
  expect(line({ "/a';reboot;'": { get: {} } })).toBe(`curl '${URL_}/a%27;reboot;%27'`);
});

test("without a simple read there is no line", () => {
  expect(line({ "/a/{id}": { get: {} }, "/b": { post: {} } })).toBeUndefined();
});
