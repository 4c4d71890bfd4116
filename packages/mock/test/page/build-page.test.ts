import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { buildPage } from "../../scripts/build-page.ts";

const PAGE = new URL("../../dist/page/index.html", import.meta.url);
const read = () => readFile(PAGE, "utf8");

let page = "";
beforeAll(async () => {
  await buildPage();
  page = await read();
});

test("the page is one small file", () => {
  expect(gzipSync(page).byteLength).toBeLessThan(20_000);
  expect(page.match(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?!data:)/g)).toBeNull();
  expect(page).not.toMatch(/@import|sourceMappingURL/);
});

test("its policy lets its own script and style run, and nothing else", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const hashOf = (tag: RegExp) => {
    const [, text = ""] = tag.exec(page) ?? [];
    return createHash("sha256").update(text).digest("base64");
  };

  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src 'sha256-${hashOf(/<script type="module">(.*?)<\/script>/s)}'`,
    `style-src 'sha256-${hashOf(/<style>(.*?)<\/style>/s)}'`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]);
});

test("it comes out the same each time", async () => {
  await buildPage();

  expect(await read()).toBe(page);
});
