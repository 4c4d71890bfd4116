import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test("finds what somebody with a typo meant", () => {
  const known = ["/api/v1/run/list", "/api/store", "/api/v1/run/detail"];

  expect(nearest("/api/stor", known, 1)).toEqual(["/api/store"]);
  expect(nearest("/api/v1/runs/list", known, 2)).toEqual([
    "/api/v1/run/list",
    "/api/v1/run/detail",
  ]);
});
