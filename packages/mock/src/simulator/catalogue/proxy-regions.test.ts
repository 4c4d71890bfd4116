import { expect, test } from "vitest";
import { isProxyRegion, PROXY_REGIONS } from "./proxy-regions.ts";

const codes = PROXY_REGIONS.map((region) => region.code);

test("there are as many proxy regions as in the table of the API's pages", () => {
  expect(PROXY_REGIONS).toHaveLength(249);
  expect(new Set(codes).size).toBe(249);
  expect(new Set(PROXY_REGIONS.map((region) => region.name)).size).toBe(249);
});

test("a proxy region is a code of two capital letters and an English name, in the order of codes", () => {
  for (const { code, name } of PROXY_REGIONS) {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(name).toMatch(/^\p{Lu}[\p{L}' .-]+$/u);
  }
  expect(codes).toEqual([...codes].sort());
});

test("the list differs from ISO 3166-1 by Kosovo, which it adds, and Bouvet Island, which it lacks", () => {
  expect(codes).toEqual(expect.arrayContaining(["XK", "GS", "HM", "MO", "UM"]));
  expect(codes).not.toContain("BV");
  expect(PROXY_REGIONS).toContainEqual({ code: "XK", name: "Kosovo" });
  expect(PROXY_REGIONS).toContainEqual({ code: "US", name: "United States" });
});

test("a region is known by its exact code alone", () => {
  expect(isProxyRegion("BE")).toBe(true);
  expect(isProxyRegion("be")).toBe(false);
  expect(isProxyRegion("BV")).toBe(false);
  expect(isProxyRegion("constructor")).toBe(false);
});
