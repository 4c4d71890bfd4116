import { expect, test } from "vitest";
import { NOBODYS_WORLD } from "./state.ts";
import { worldIdOf } from "./world-id.ts";

test("a key leads to the world that the mock made for it", async () => {
  expect(await worldIdOf("test")).toBe("d8ef77ea8a522a72");
});

test("requests without a key have a world of their own", async () => {
  expect(await worldIdOf("nobody")).toBe(NOBODYS_WORLD);
});
