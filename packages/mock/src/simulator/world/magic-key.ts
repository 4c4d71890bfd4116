import { MockError } from "../../front/mock-error.ts";
import { nearest } from "../../front/nearest.ts";
import { PROFILES, type ProfileName } from "../faults/profiles.ts";
import {
  isRequestScenario,
  KEY_REFUSALS,
  REQUEST_SCENARIOS,
} from "../scenarios/request-scenarios.ts";
import { RUN_SCENARIOS, type RunScenario } from "../scenarios/run-scenarios.ts";
import { findScenario } from "../scenarios/scenario.ts";
import type { Account, PlanName } from "./state.ts";
import { PLANS } from "./state.ts";

/** How the account behind a key differs from an ordinary one. */
export interface KeyTraits {
  readonly account: Partial<Account>;
  readonly scenario?: RunScenario;
  /** What goes wrong in its world. */
  readonly faults?: ProfileName;
}

/** Keys with a meaning, besides those named after scenarios, plans and profiles of faults. */
export const MAGIC_KEYS: Readonly<Record<string, KeyTraits & { readonly about: string }>> = {
  sim_ok: { about: "An ordinary account.", account: {} },
  sim_no_balance: { about: "Every start is refused with 30001.", account: { granted: 0 } },
  sim_no_traffic: { about: "Every start is refused with 30002.", account: { trafficGranted: 0 } },
  sim_low_balance: {
    about: "The balance lasts for a few rows: runs fail half-way, then starts are refused.",
    account: { granted: 200 },
  },
  sim_rate_limited: {
    about: "More than two requests in a second are refused with 4290.",
    account: { requestsPerSecond: 2 },
  },
};

/** The names of plans as keys: `sim_free`, `sim_starter`… */
const PLAN_KEYS = new Map(
  Object.keys(PLANS).map((plan) => [`sim_${plan}`, plan as PlanName]), // its own keys
);

/** The names of fault profiles as keys: `sim_flaky_wifi`… */
const PROFILE_KEYS = new Map(
  Object.keys(PROFILES).map((name) => [keyFor(name), name as ProfileName]), // its own keys
);

/** All keys with a meaning, each with what it does; `sim_<scenario>` among them. */
export function magicKeys(): Readonly<Record<string, string>> {
  const described = Object.entries(MAGIC_KEYS).map(([key, { about }]) => [key, about]);
  const plans = [...PLAN_KEYS].map(([key, plan]) => [
    key,
    `An account on the plan ${plan}: ${PLANS[plan]} runs at once.`,
  ]);
  const runs = Object.entries(RUN_SCENARIOS).map(([name, about]) => [keyFor(name), about]);
  const refused = Object.keys(KEY_REFUSALS)
    .filter(isRequestScenario)
    .map((name) => {
      const { code, about } = REQUEST_SCENARIOS[name];
      return [keyFor(name), `Every request is refused with ${code}: ${about}`];
    });
  const troubled = [...PROFILE_KEYS].map(([key, name]) => [key, PROFILES[name].about]);
  return Object.fromEntries([...described, ...plans, ...runs, ...refused, ...troubled]);
}

function keyFor(scenario: string): string {
  return `sim_${scenario.replaceAll("-", "_")}`;
}

/**
 * What a key stands for. Any key is good, and has an account of its own; one that begins with
 * `sim_` says what happens in it. What follows a dot only makes another account: `sim_fails.2`.
 *
 * @throws {MockError} 400: the key begins with `sim_`, and nothing of that name exists.
 */
export function traitsOf(key: string): KeyTraits {
  if (!key.startsWith("sim_")) return { account: {} };
  const [name = ""] = key.split(".");
  const known = Object.hasOwn(MAGIC_KEYS, name) ? MAGIC_KEYS[name] : undefined;
  if (known !== undefined) return known;
  const plan = PLAN_KEYS.get(name);
  if (plan !== undefined) return { account: { plan } };
  const faults = PROFILE_KEYS.get(name);
  if (faults !== undefined) return { account: {}, faults };
  const scenario = findScenario(name.slice("sim_".length));
  if (scenario?.to === "run") return { account: {}, scenario: scenario.name };
  const refused = scenario && KEY_REFUSALS[scenario.name];
  if (refused !== undefined) return { account: { refused } };
  throw unknownKey(name);
}

function unknownKey(name: string): MockError {
  const keys = Object.keys(magicKeys());
  const hint = nearest(name, keys, 3).join(", ");
  const what = JSON.stringify(name.slice(0, 80));
  const message = `Keys that begin with sim_ choose what happens, and ${what} is none of them. Nearest: ${hint}. Any other key is an ordinary account.`;
  return new MockError(400, "unknown-scenario", message);
}
