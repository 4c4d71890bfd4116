import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withFixture } from "../test/lint-fixture.ts";
import { checkText } from "./source-text.ts";

const check = (content: string | Buffer) =>
  withFixture([], (folder) => {
    writeFileSync(join(folder, "schemas/RunSlug.yaml"), content);
    return checkText(folder, folder);
  });

test("plain text has no finding, in whatever script", async () => {
  expect(await check("description: 运行的名称, Läufe\n")).toEqual([]);
});

test.each([
  ["a byte order mark", "\ufefftype: string\n", 1, 1, "A byte order mark"],
  ["line ends of Windows", "type: string\r\n", 1, 13, "A carriage return"],
  ["a tab", "type: string\nexamples:\t[a]\n", 2, 10, "A tab"],
  ["a no-break space", "type: string\ntitle: a\u00a0b\n", 2, 9, "A character that nobody sees"],
  ["blanks at the end of a line", "type: string \n", 1, 13, "Blanks at the end of the line"],
  ["no end of the last line", "type: string\nminLength: 1", 2, 13, "The last line has no end"],
])("%s is reported where it stands", async (_, content, line, column, message) => {
  expect(await check(content)).toEqual([
    {
      file: "schemas/RunSlug.yaml",
      line,
      column,
      rule: "text",
      message: expect.stringContaining(message),
    },
  ]);
});

test("bytes that are not UTF-8 are reported where they stand", async () => {
  const latin1 = Buffer.from("type: string\ntitle: caf\xe9\n", "latin1");

  expect(await check(latin1)).toMatchObject([{ line: 2, column: 11, rule: "text" }]);
});
