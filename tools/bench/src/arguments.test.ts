import { expect, test } from "vitest";
import { parseArguments } from "./arguments.ts";

const known = ["http", "start"];

test("without arguments every benchmark runs, with three rounds of three seconds", () => {
  expect(parseArguments([], known)).toEqual({
    names: ["http", "start"],
    json: undefined,
    help: false,
    seconds: 3,
    warmUpSeconds: 1,
    rounds: 3,
  });
});

test("names choose benchmarks, options say how long to measure", () => {
  const args = ["start", "--rounds", "5", "--warm-up", "0", "--json", "out.json"];

  expect(parseArguments(args, known)).toMatchObject({
    names: ["start"],
    rounds: 5,
    warmUpSeconds: 0,
    json: "out.json",
  });
});

test.each([
  [["htpp"], 'There is no benchmark "htpp". Take some of http, start.'],
  [["--rounds", "0"], '--rounds is a whole number from 1; "0" is not.'],
  [["--seconds", "1.5"], '--seconds is a whole number from 1; "1.5" is not.'],
  [["--fast"], "Unknown option '--fast'"],
])("a wrong command line is refused: %s", (args, message) => {
  expect(() => parseArguments(args, known)).toThrow(message);
});
