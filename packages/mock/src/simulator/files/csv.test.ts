import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { csvLines } from "./csv.ts";

const text = (columns: readonly string[], rows: Iterable<Record<string, unknown>>) =>
  [...csvLines(columns, rows)].join("");

test("a header line, then a line per row, each ended by CRLF", () => {
  const rows = [
    { name: "Blue Door", rating: 4.5 },
    { name: "Old Mill", rating: 4 },
  ];

  expect(text(["name", "rating"], rows)).toBe("name,rating\r\nBlue Door,4.5\r\nOld Mill,4\r\n");
});

test("text is written as is, other values as compact JSON, and nothing for null or missing", () => {
  const row = { text: "2 €", yes: true, list: [1, "a"], object: { a: null }, none: null };

  const lines = [...csvLines(["text", "yes", "list", "object", "none", "missing"], [row])];

  expect(lines[1]).toBe('2 €,true,"[1,""a""]","{""a"":null}",,\r\n');
});

test("what a parser of others reads is what the rows hold", () => {
  const columns = ["plain", 'a "key", quoted', "with\r\nbreak", "path/like"];
  const cells = [
    '"',
    '""',
    ",",
    "\r",
    "\n",
    "\r\n",
    " spaced ",
    "=1+1",
    "@SUM(A1)",
    "",
    "ö🫖",
    "'",
  ];
  const rows = cells.map((cell) => Object.fromEntries(columns.map((key) => [key, cell])));

  const records: unknown = parse(text(columns, rows), { columns: true });

  expect(records).toEqual(rows);
});

test.each(['"', ",", "\r", "\n"])("a cell with %j is quoted", (character) => {
  const [, line] = csvLines(["name"], [{ name: `a${character}b` }]);

  expect(line).toBe(`"a${character.replace('"', '""')}b"\r\n`);
});

test("a formula is handed on unchanged: it is the API's data", () => {
  expect(text(["sum"], [{ sum: "=HYPERLINK(1)" }])).toBe("sum\r\n=HYPERLINK(1)\r\n");
});

test("a row whose only cell is empty still is a record, for parsers that skip empty lines too", () => {
  const records = parse(text(["name"], [{ name: "" }, {}]), {
    columns: true,
    skip_empty_lines: true,
  });

  expect(records).toEqual([{ name: "" }, { name: "" }]);
});

test("members of the prototype are not members of the row", () => {
  expect(text(["toString", "__proto__"], [{}])).toBe("toString,__proto__\r\n,\r\n");
});

describe("a file without columns", () => {
  test("is empty", () => expect(text([], [{ name: "a" }])).toBe(""));
});

test("a row is read only when its line is asked for", () => {
  let read = 0;
  const rows = function* () {
    for (;;) yield { number: ++read };
  };

  const lines = csvLines(["number"], rows());
  lines.next();
  lines.next();

  expect(read).toBe(1);
});
