import { expect, test } from "vitest";
import { addressesBelow } from "../addresses.ts";
import { routeOf } from "./route.ts";

const ADDRESSES = addressesBelow("https://app.example/shop/");
const LIVE = "https://openapi.coreclaw.com/api/store?search=museum";

const route = (url: string, answerProduction = false) => routeOf(url, ADDRESSES, answerProduction);

test("the API and the control API lie below the folder, under the address that the simulator knows", () => {
  expect(route("https://app.example/shop/coreclaw-mock/api/store?search=museum")).toEqual({
    to: "api",
    url: LIVE,
  });
  expect(route("https://app.example/shop/coreclaw-mock/__mock/")).toEqual({
    to: "api",
    url: "https://openapi.coreclaw.com/__mock/",
  });
});

test("files keep their address, which their signature was made for", () => {
  const url = "https://app.example/shop/coreclaw-mock/files/w/r/log.txt?expires=1&signature=2";

  expect(route(url)).toEqual({ to: "files", url });
});

test.for([
  "https://app.example/shop/",
  "https://app.example/shop/coreclaw-mock",
  "https://app.example/shop/coreclaw-mockery/api/store",
  "https://app.example/coreclaw-mock/api/store",
  "https://other.example/shop/coreclaw-mock/api/store",
  LIVE,
])("%s is none of the mock's business", (url) => {
  expect(route(url)).toBeUndefined();
});

test("the live API's address is the mock's where that is asked for, and no other is", () => {
  expect(route(LIVE, true)).toEqual({ to: "api", url: LIVE });
  expect(route("https://openapi.coreclaw.com.example/api/store", true)).toBeUndefined();
  expect(route("http://openapi.coreclaw.com/api/store", true)).toBeUndefined();
});
