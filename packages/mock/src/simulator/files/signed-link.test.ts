import { describe, expect, test } from "vitest";
import type { FileLink } from "./file-link.ts";
import { createSignedLinks } from "./signed-link.ts";

const links = createSignedLinks({ filesUrl: "http://files.test:4011/", secret: "of the mock" });

const ROWS: FileLink = {
  world: "w1",
  run: "01KVJ448M0GT2CSQF2EZFR7870",
  file: "rows",
  format: "csv",
  rows: 25,
  columns: ["name", "a&b=c,d", ""],
  expires: 1_781_949_642,
};

const LOG: FileLink = { world: "w1", run: "01KVJ448M0GT2CSQF2EZFR7870", file: "log", expires: 9 };

test("a link tells world, run, rows and expiry, and is signed", async () => {
  expect(await links.create({ ...ROWS, columns: ["name", "rating"] })).toMatch(
    /^http:\/\/files\.test:4011\/w1\/01KVJ448M0GT2CSQF2EZFR7870\/rows-25\.csv\?columns=name&columns=rating&expires=1781949642&signature=[0-9a-f]{64}$/,
  );
  expect(await links.create(LOG)).toMatch(
    /^http:\/\/files\.test:4011\/w1\/01KVJ448M0GT2CSQF2EZFR7870\/log\.txt\?expires=9&signature=[0-9a-f]{64}$/,
  );
});

test.each([
  ["rows as CSV", ROWS],
  ["rows as JSON, every column", { ...ROWS, format: "json", columns: [], rows: 0 }],
  ["a log", LOG],
  ["names that need escapes", { ...ROWS, world: "a/b?c#d", run: "../ü %2F" }],
] satisfies [string, FileLink][])(
  "a link is opened to what it was made of: %s",
  async (_, link) => {
    expect(await links.open(await links.create(link))).toEqual(link);
  },
);

test("the same link is always the same text", async () => {
  const other = createSignedLinks({ filesUrl: "http://files.test:4011", secret: "of the mock" });

  expect(await other.create(ROWS)).toBe(await links.create(ROWS));
});

test("files may be served below a path, and behind another host name", async () => {
  const below = createSignedLinks({ filesUrl: "http://mock.test/a/files/", secret: "of the mock" });
  const url = await below.create(LOG);

  expect(url).toContain("http://mock.test/a/files/w1/");
  expect(await below.open(url.replace("mock.test", "proxy.test:8080"))).toEqual(LOG);
  expect(await below.open(url.replace("/a/files/", "/b/files/"))).toBe("unknown-path");
});

test("what a client may rewrite without changing the meaning still opens", async () => {
  const url = await links.create({ ...ROWS, columns: ["a b"] });

  expect(await links.open(url.replace("a+b", "a%20b").replace("expires", "%65xpires"))).toEqual({
    ...ROWS,
    columns: ["a b"],
  });
});

describe("a link that was changed does not open", () => {
  test.each([
    ["another world", (url: string) => url.replace("/w1/", "/w2/")],
    ["another run", (url: string) => url.replace("7870/", "7871/")],
    ["more rows", (url: string) => url.replace("rows-25", "rows-26")],
    ["another format", (url: string) => url.replace(".csv", ".json")],
    ["another file of the run", (url: string) => url.replace("rows-25.csv", "log.txt")],
    ["a column less", (url: string) => url.replace("columns=name&", "")],
    ["another column", (url: string) => url.replace("columns=name", "columns=price")],
    ["one more column", (url: string) => url.replace("?", "?columns=price&")],
    [
      "columns in another order",
      (url: string) =>
        url.replace("columns=name&", "").replace("&expires", "&columns=name&expires"),
    ],
    ["a later expiry", (url: string) => url.replace("1781949642", "1781949643")],
    ["a second expiry", (url: string) => `${url}&expires=9999999999`],
    ["an expiry in other digits", (url: string) => url.replace("=1781949642", "=01781949642")],
    ["no expiry", (url: string) => url.replace("&expires=1781949642", "")],
    ["an unknown parameter", (url: string) => `${url}&x=1`],
    ["a signature with another digit", flipLastDigit],
    ["a signature cut short", (url: string) => url.slice(0, -2)],
    ["an empty signature", (url: string) => url.replace(/signature=.*/, "signature=")],
    [
      "a signature in capitals",
      (url: string) => url.replace(/[0-9a-f]{64}$/, (it) => it.toUpperCase()),
    ],
  ])("%s", async (_, change) => {
    const url = await links.create(ROWS);
    const changed = change(url);

    expect(changed).not.toBe(url);
    expect(await links.open(changed)).toBe("wrong-signature");
  });

  test("a log with columns", async () => {
    const url = await links.create(LOG);

    expect(await links.open(`${url}&columns=name`)).toBe("wrong-signature");
  });

  test("another secret", async () => {
    const foreign = createSignedLinks({ filesUrl: "http://files.test:4011", secret: "of another" });

    expect(await links.open(await foreign.create(ROWS))).toBe("wrong-signature");
  });

  test("no signature at all", async () => {
    const url = await links.create(ROWS);

    expect(await links.open(url.replace(/&signature=.*/, ""))).toBe("unsigned");
  });
});

test.each([
  "/",
  "/w1",
  "/w1/run",
  "/w1/run/",
  "/w1/run/other.txt",
  "/w1/run/rows-25.xml",
  "/w1/run/rows--1.csv",
  "/w1/run/rows-025.csv",
  "/w1/run/rows-1e9.csv",
  "/w1/run/rows-99999999999.csv",
  "/w1/run/LOG.TXT",
  "/w1/run/log.txt/",
  "//run/log.txt",
  "/w1/run/x/log.txt",
  "/w1/run/../log.txt",
  "/w1/run/%2e%2e/%2e%2e/log.txt",
  "/w1%2Frun/log.txt",
  "/w1/%zz/log.txt",
  "/w1/%c0%ae%c0%ae/log.txt",
  "/w1/run/log.txt%00",
])("no file has the path %s", async (path) => {
  expect(
    await links.open(`http://files.test:4011${path}?expires=9&signature=${"0".repeat(64)}`),
  ).toBe("unknown-path");
});

function flipLastDigit(url: string): string {
  return url.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"));
}
