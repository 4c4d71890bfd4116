import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import type { Json } from "../json.ts";
import { escapeUnseen, literal, numberKey, objectKey, propertyName, record } from "./literal.ts";

test.each<[Json, string]>([
  ["plain", '"plain"'],
  ['a "quote", a \\ and a `tick`', '"a \\"quote\\", a \\\\ and a `tick`"'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is what is tested
  ["${process.exit()}", '"${process.exit()}"'],
  ["line\nend\r\0", '"line\\nend\\r\\u0000"'],
  ["\u2028\u2029", '"\\u2028\\u2029"'],
  ["left \u202e right", '"left \\u202e right"'],
  ["soft\u00adhyphen, tag \u{e0041}", '"soft\\u00adhyphen, tag \\udb40\\udc41"'],
  ["\ud800 alone", '"\\ud800 alone"'],
  ["//# sourceMappingURL=x", '"//# \\u0073ourceMappingURL=x"'],
  ["中文 é 😀", '"中文 é 😀"'],
  [0.5, "0.5"],
  [-7, "-7"],
  [1e21, "1e+21"],
  [null, "null"],
  [true, "true"],
  [{}, "{}"],
  [{ b: [1, "x"], "a-b": { c: null } }, '{ "a-b": { c: null }, b: [1, "x"] }'],
])("the literal of %j is %s", (value, expected) => {
  expect(literal(value)).toBe(expected);
});

test("a literal is the value, whatever the value is", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
      const code = literal(value as Json);
      expect(evaluate(code)).toEqual(normal(value));
      expect(code).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    }),
  );
});

test("a key __proto__ is a member like any other", () => {
  const value = JSON.parse('{"__proto__": 1}');

  expect(literal(value)).toBe('{ ["__proto__"]: 1 }');
  expect(Object.keys(evaluate(literal(value)) as object)).toEqual(["__proto__"]);
  expect(objectKey("constructor")).toBe("constructor");
});

test("a name that is no identifier is quoted", () => {
  expect(propertyName("page_index")).toBe("page_index");
  expect(propertyName("$ref")).toBe("$ref");
  expect(propertyName("per-page")).toBe('"per-page"');
  expect(propertyName("a;b")).toBe('"a;b"');
  expect(propertyName("")).toBe('""');
  expect(propertyName("é")).toBe('"é"');
  expect(propertyName("a".repeat(121))).toBe(`"${"a".repeat(121)}"`);
});

test("a negative number is quoted as a key", () => {
  expect(numberKey(40)).toBe("40");
  expect(numberKey(-1)).toBe('"-1"');
});

test("a record keeps the order that its emitter wrote, and leaves out what is undefined", () => {
  expect(record({ name: "b", in: "path", style: undefined })).toBe('{ name: "b", in: "path" }');
});

test("a number that JSON does not have is a mistake of the caller", () => {
  expect(() => literal(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test("unseen characters in finished code become escapes, the rest stays", () => {
  expect(escapeUnseen('const a = "\u202e\ufeff";\n')).toBe('const a = "\\u202e\\ufeff";\n');
});

/** The value of an expression, read from its syntax: a literal needs no more. */
function evaluate(code: string): unknown {
  const source = ts.createSourceFile("x.ts", `(${code});`, ts.ScriptTarget.ESNext, true);
  const [statement] = source.statements;
  if (!statement || source.statements.length > 1 || !ts.isExpressionStatement(statement))
    throw new Error(`More than an expression: ${code}`);
  return readLiteral(statement.expression);
}

function readLiteral(node: ts.Node): unknown {
  if (ts.isParenthesizedExpression(node)) return readLiteral(node.expression);
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node)) return -Number(readLiteral(node.operand));
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(readLiteral);
  if (!ts.isObjectLiteralExpression(node)) throw new Error(`No literal: ${node.getText()}`);
  const members = node.properties.filter(ts.isPropertyAssignment);
  return Object.fromEntries(
    members.map(({ name, initializer }) => [keyOf(name), readLiteral(initializer)]),
  );
}

function keyOf(name: ts.PropertyName): string {
  if (ts.isComputedPropertyName(name)) return String(readLiteral(name.expression));
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) return name.text;
  throw new Error(`No plain key: ${name.getText()}`);
}

/** JSON has no minus zero. */
function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
