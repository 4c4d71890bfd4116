import { Refusal } from "../core/refusal.ts";
import { REQUEST_SCENARIOS } from "./request-scenarios.ts";
import type { RunScenario } from "./run-scenarios.ts";
import { findScenario, unknownScenario } from "./scenario.ts";

/** Begins a text in `custom` that says what shall happen: `"keyword": "sim:fails"`. */
const PREFIX = "sim:";

/**
 * What an input says shall happen to its run: the first text that begins with `sim:`, directly in
 * `custom` or in a list there.
 *
 * @throws {Refusal} The input asks for a refusal, or names no scenario (4000).
 */
export function inputScenario(custom: Readonly<Record<string, unknown>>): RunScenario | undefined {
  const texts = Object.values(custom).flat();
  const text = texts.find((value) => typeof value === "string" && value.startsWith(PREFIX));
  if (typeof text !== "string") return undefined;
  const name = text.slice(PREFIX.length);
  const scenario = findScenario(name);
  if (scenario === undefined) throw new Refusal(4000, unknownScenario(name), "input");
  if (scenario.to === "request") {
    throw new Refusal(REQUEST_SCENARIOS[scenario.name].code, undefined, "input");
  }
  return scenario.name;
}
