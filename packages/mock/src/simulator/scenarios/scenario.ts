import { MockError } from "../../front/mock-error.ts";
import { nearest } from "../../front/nearest.ts";
import { isRequestScenario, REQUEST_SCENARIOS, type RequestScenario } from "./request-scenarios.ts";
import { isRunScenario, RUN_SCENARIOS, type RunScenario } from "./run-scenarios.ts";

/** What shall happen: to the request itself, or to the run that it starts. */
export type Scenario =
  | { readonly to: "request"; readonly name: RequestScenario }
  | { readonly to: "run"; readonly name: RunScenario };

/** All names, those for runs first. */
export const SCENARIO_NAMES: readonly string[] = [
  ...Object.keys(RUN_SCENARIOS),
  ...Object.keys(REQUEST_SCENARIOS),
];

/** Undefined when there is none of that name. `no_balance` is as good as `no-balance`. */
export function findScenario(name: string): Scenario | undefined {
  const spelled = name.trim().toLowerCase().replaceAll("_", "-");
  if (isRunScenario(spelled)) return { to: "run", name: spelled };
  if (isRequestScenario(spelled)) return { to: "request", name: spelled };
  return undefined;
}

/** @throws {MockError} 400: there is no such scenario; the message names the nearest ones. */
export function parseScenario(name: string): Scenario {
  const found = findScenario(name);
  if (found !== undefined) return found;
  throw new MockError(400, "unknown-scenario", unknownScenario(name));
}

/** What to say of a name that is none. */
export function unknownScenario(name: string): string {
  const hint = nearest(name, SCENARIO_NAMES, 3).join(", ");
  return `There is no scenario ${JSON.stringify(name.slice(0, 80))}. Nearest: ${hint}.`;
}
