import { expect, test } from "vitest";
import { DEFAULT_READINGS, OTHER_READINGS, READING_NAMES, resolveReadings } from "./readings.ts";

test("the likelier side is the default, and the other side differs everywhere", () => {
  expect(DEFAULT_READINGS["error-status"]).toBe("own");
  expect(OTHER_READINGS["error-status"]).toBe("200");
  for (const name of READING_NAMES) expect(OTHER_READINGS[name]).not.toBe(DEFAULT_READINGS[name]);
});

test("what is not chosen stays with the likelier side", () => {
  expect(resolveReadings({ traffic: "used" })).toEqual({ ...DEFAULT_READINGS, traffic: "used" });
});

test("an unknown reading and an unknown side of one are told with what there is", () => {
  const choose = (chosen: object) => () => resolveReadings(chosen);

  expect(choose({ "error-state": "own" })).toThrow(
    'no reading "error-state". Nearest: error-status',
  );
  expect(choose({ traffic: "gone" })).toThrow('traffic cannot be "gone". Use left or used.');
  expect(choose({ traffic: undefined })).toThrow("Use left or used.");
});
