import { expect, test } from "vitest";
import { parseArguments, UsageError } from "./cli-arguments.ts";

test("a document and a folder are enough", () => {
  expect(parseArguments(["openapi.yaml", "--out", "src/generated"])).toEqual({
    document: "openapi.yaml",
    out: "src/generated",
    for: "client",
    mode: "write",
    runtime: undefined,
    importExtension: ".js",
    examples: "error",
    structure: "error",
  });
});

test("everything can be said", () => {
  const argv =
    "--check --out=out --for server --runtime ../call.ts --import-extension none --examples warn api.json";

  expect(parseArguments(argv.split(" "))).toEqual({
    document: "api.json",
    out: "out",
    for: "server",
    mode: "check",
    runtime: "../call.ts",
    importExtension: "",
    examples: "warn",
    structure: "error",
  });
});

test("a tolerant run warns of examples too, unless they are spoken of", () => {
  expect(parseArguments("a.yaml --out out --tolerant".split(" "))).toMatchObject({
    examples: "warn",
    structure: "warn",
  });
  expect(parseArguments("a.yaml --out out --tolerant --examples off".split(" "))).toMatchObject({
    examples: "off",
    structure: "warn",
  });
});

test("help and version need nothing else", () => {
  expect(parseArguments(["--help"])).toBe("help");
  expect(parseArguments(["-h", "api.yaml"])).toBe("help");
  expect(parseArguments(["--version"])).toBe("version");
});

test.each([
  ["", "Name the document: coreclaw-generator openapi.yaml --out src/generated"],
  ["api.yaml", "Name the folder for the generated files: --out src/generated"],
  ["api.yaml --out=", "Name the folder for the generated files: --out src/generated"],
  ["a.yaml b.yaml --out out", 'One document at a time: "b.yaml" is too many.'],
  ["a.yaml --out out --check --watch", "--check and --watch exclude each other."],
  ["a.yaml --out out --watch --link", "--watch and --link exclude each other."],
  ["a.yaml --out out --for server --link", "--link works on the code of a client."],
  ["a.yaml --out out --runtime=", "Name the module with the type Call: --runtime ./call.js"],
  ["a.yaml --out out --import-extension js", '--import-extension is .js, .ts or none, not "js".'],
  ["a.yaml --out out --examples no", '--examples is error, warn or off, not "no".'],
  ["a.yaml --out out --for both", '--for is client or server, not "both".'],
  ["a.yaml --out out --force", "Unknown option '--force'"],
  ["a.yaml --out", "Option '--out <value>' argument missing"],
])("`%s` is not understood", (line, told) => {
  const parse = () => parseArguments(line.split(" ").filter((word) => word !== ""));

  expect(parse).toThrow(UsageError);
  expect(parse).toThrow(told);
});
