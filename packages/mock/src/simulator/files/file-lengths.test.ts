import { expect, test } from "vitest";
import { createFileLengths, measureFile } from "./file-lengths.ts";

test("a length is measured once, also when it is asked for twice at a time", async () => {
  const lengths = createFileLengths();
  let passes = 0;
  const measure = async () => ++passes * 100;

  const both = await Promise.all([lengths.of("a", measure), lengths.of("a", measure)]);

  expect(both).toEqual([100, 100]);
  expect(await lengths.of("a", measure)).toBe(100);
  expect(passes).toBe(1);
});

test("when there is no room, the length that was asked for longest ago goes", async () => {
  const lengths = createFileLengths(2);
  await lengths.of("a", async () => 1);
  await lengths.of("b", async () => 2);
  await lengths.of("a", async () => -1);
  await lengths.of("c", async () => 3);

  expect(await lengths.of("a", async () => -1)).toBe(1);
  expect(await lengths.of("b", async () => 22)).toBe(22);
});

test("a pass that failed is not remembered", async () => {
  const lengths = createFileLengths();
  const failing = lengths.of("a", () => Promise.reject(new Error("broken row")));
  await expect(failing).rejects.toThrow("broken row");

  expect(await lengths.of("a", async () => 7)).toBe(7);
});

test("measuring pauses after each chunk, so that other requests have their turn", async () => {
  let pauses = 0;

  const length = await measureFile([new Uint8Array(5), new Uint8Array(6)], async () => {
    pauses++;
  });

  expect([length, pauses]).toEqual([11, 2]);
});
