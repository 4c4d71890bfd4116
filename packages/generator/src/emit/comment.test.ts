import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { comment } from "./comment.ts";

test("one line of prose is a comment of one line", () => {
  expect(comment(["Where it stands."])).toBe("/** Where it stands. */\n");
  expect(comment(["Where it stands."], "  ")).toBe("  /** Where it stands. */\n");
});

test("nothing to say is no comment", () => {
  expect(comment([])).toBe("");
  expect(comment([undefined, "", " \n "])).toBe("");
});

test("prose comes first, tags last, with one blank line between", () => {
  const text = comment(["Book", "", "A book.", "", undefined, { tag: "default", text: "1" }]);

  expect(text).toBe("/**\n * Book\n *\n * A book.\n *\n * @default 1\n */\n");
});

test("what does not fit a line flows into the next one of the same paragraph", () => {
  const long = `${"word ".repeat(19)}end`;

  expect(comment([`${long} of it\nnext line\n\nother paragraph`])).toBe(
    `/**\n * ${long.slice(0, -4)}\n * end of it next line\n *\n * other paragraph\n */\n`,
  );
});

test("code, tables and lists keep their lines", () => {
  const lines = ["```sh", `curl ${"x".repeat(100)} y`, "```", "- one", "- two", "| a | b |"];

  expect(comment([lines.join("\n")])).toBe(`/**\n${lines.map((l) => ` * ${l}\n`).join("")} */\n`);
});

test("a tag that is too long hangs", () => {
  const text = comment([{ tag: "throws", text: "word ".repeat(30) }]);

  expect(text).toMatch(/^\/\*\*\n \* @throws (word ?)+\n \* {3}(word ?)+\n \*\/\n$/);
});

test.each([
  ["the end of a comment", "a */ evil(); /* b", "a *\\/ evil(); /\\* b"],
  ["an end that appears when characters go", "*\u200b/ evil(); *\0/", "*\\/ evil(); *\\/"],
  ["ends in a row", "*/*/", "*\\/\\*\\/"],
  ["a tag at the start", "@deprecated gone", "\\@deprecated gone"],
  ["a tag after unseen characters", "\u0000\u200b @deprecated", "\\@deprecated"],
  ["a tag after a star", "* @deprecated", "* \\@deprecated"],
  ["a tag in the middle", "write to us @deprecated", "write to us \\@deprecated"],
  ["an inline tag", "see {@link evil}", "see {\\@link evil}"],
  ["a directive of the compiler", "@ts-ignore", "\\@ts-ignore"],
  ["a directive of JSX", "x\\@jsxImportSource evil", "x\\@ jsxImportSource evil"],
  ["a directive of bundlers", "#__NO_SIDE_EFFECTS__", "# __NO_SIDE_EFFECTS__"],
  ["the address of a source map", "//# sourceMappingURL=x", "//# sourceMapping URL=x"],
  ["the address of a source", "//@ sourceURL=x", "//@ source URL=x"],
  ["text that runs the other way", "a\u202eb\u2066c", "abc"],
  ["an address", "mail someone@example.com", "mail someone@example.com"],
])("prose cannot do more than be read: %s", (_, prose, expected) => {
  expect(comment([prose.trim()]).trim()).toBe(`/** ${expected.trim()} */`);
});

test.each(["\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085"])(
  "every kind of line end stays inside: %j",
  (end) => {
    expect(comment([`one${end}@two`])).toBe("/**\n * one\n * \\@two\n */\n");
  },
);

test("a line that is broken before an @ gives no tag", () => {
  const text = comment([`${"word ".repeat(19)}and @deprecated`]);

  expect(text).toContain("\\@deprecated");
  expect(tagsOf(text)).toEqual([]);
});

test("a compiler sees one comment and the tags of the emitter, whatever the prose", () => {
  const bits = [
    "*/",
    "/*",
    "@deprecated",
    "\n",
    "\r",
    "\u2028",
    " ",
    "*",
    "`",
    "```",
    "{",
    "\u0000",
  ];
  const nasty = fc.string({ unit: fc.constantFrom(...bits, "a", "//", "\u200b"), maxLength: 40 });

  fc.assert(
    fc.property(nasty, (prose) => {
      const text = comment([prose, "", { tag: "default", text: prose }]);
      expect(statementsOf(text)).toEqual(["value"]);
      expect(tagsOf(text).filter((tag) => tag !== "default")).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("x.ts", `${text}const value = 1;\n`, ts.ScriptTarget.ESNext, true);
}

function statementsOf(text: string): string[] {
  return parse(text).statements.map((statement) =>
    ts.isVariableStatement(statement)
      ? (statement.declarationList.declarations[0]?.name.getText() ?? "")
      : ts.SyntaxKind[statement.kind],
  );
}

function tagsOf(text: string): string[] {
  return parse(text).statements.flatMap((one) =>
    ts.getJSDocTags(one).map((tag) => tag.tagName.text),
  );
}
