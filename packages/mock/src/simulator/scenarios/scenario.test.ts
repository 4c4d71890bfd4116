import { expect, test } from "vitest";
import { errorTable } from "../../generated/errors.ts";
import { inputScenario } from "./input-scenario.ts";
import { REQUEST_SCENARIOS } from "./request-scenarios.ts";
import { findScenario, parseScenario, SCENARIO_NAMES } from "./scenario.ts";

test("every code of the document's table can be asked for by the document's own word", () => {
  const documented = Object.entries(errorTable).map(([code, { scenario }]) => [
    scenario.replaceAll("_", "-"),
    Number(code),
  ]);
  const ours = Object.entries(REQUEST_SCENARIOS).map(([name, { code }]) => [name, code]);

  expect(ours.sort()).toEqual(documented.sort());
});

test("both spellings of a name are good, in any case", () => {
  expect(findScenario("no_balance")).toEqual({ to: "request", name: "no-balance" });
  expect(findScenario(" Stuck-Aborting ")).toEqual({ to: "run", name: "stuck-aborting" });
});

test("no name stands for two things", () => {
  expect(new Set(SCENARIO_NAMES).size).toBe(SCENARIO_NAMES.length);
});

test("an unknown name is an error that names the nearest", () => {
  expect(() => parseScenario("fail")).toThrow('There is no scenario "fail". Nearest: fails,');
  expect(() => parseScenario("constructor")).toThrow("There is no scenario");
});

test("an input may say what happens, in a text or in a list of texts", () => {
  expect(inputScenario({ keyword: "coffee" })).toBeUndefined();
  expect(inputScenario({ keyword: "sim:fails" })).toBe("fails");
  expect(inputScenario({ depth: 1, places: ["Ghent", "sim:empty"] })).toBe("empty");
});

test("an input may ask for a refusal, and must not misspell it", () => {
  expect(() => inputScenario({ keyword: "sim:no_balance" })).toThrow(
    expect.objectContaining({ code: 30001 }),
  );
  expect(() => inputScenario({ keyword: "sim:failz" })).toThrow(
    expect.objectContaining({ code: 4000, detail: expect.stringContaining("Nearest: fails") }),
  );
});
