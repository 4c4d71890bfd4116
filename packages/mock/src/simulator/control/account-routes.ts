import { quote } from "../inputs/describe-value.ts";
import { UNITS_PER_DOLLAR } from "../run/money.ts";
import { KEY_REFUSALS, type KeyRefusal } from "../scenarios/request-scenarios.ts";
import { RUN_SCENARIOS, type RunScenario } from "../scenarios/run-scenarios.ts";
import { findScenario, unknownScenario } from "../scenarios/scenario.ts";
import { badRequest } from "./control-refusal.ts";
import { type Members, requireKnown, wrongMember } from "./read-members.ts";
import { type ControlCall, forWorlds, type Held, type Route, worldsOf } from "./route.ts";

const ACCOUNT_MEMBERS = ["balance", "traffic", "refuse", "requestsPerSecond"] as const;

/** The account, and what its runs do. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "account",
    about: "What is left (US dollars, bytes), the plan, and how the key is treated.",
    answer: (call) => forWorlds(call, accountOf),
  },
  {
    method: "PATCH",
    path: "account",
    about: "Changes what is left, refuses the key (a code, a scenario, or null), limits the rate.",
    bodies: [
      '{ "balance": 0.5, "traffic": 1000000 }',
      '{ "refuse": "bad-key" }',
      '{ "requestsPerSecond": 2 }',
    ],
    answer: (call) => {
      const changes = readChanges(call.body);
      return forWorlds(call, (held) => {
        for (const change of changes) change(held);
        return accountOf(held);
      });
    },
  },
  {
    method: "GET",
    path: "scenario",
    about: "What runs do that nothing else was said about.",
    answer: (call) => forWorlds(call, scenarioOf),
  },
  {
    method: "PUT",
    path: "scenario",
    about: "Decides it for runs to come; null for the ordinary course.",
    bodies: ['{ "scenario": "fails" }'],
    answer: (call) => chooseScenario(call),
  },
];

function accountOf({ world, control }: Held) {
  const { charge, traffic } = world.ledger.left(world.now());
  const { plan, trafficExpiresAt, refused = null, requestsPerSecond = null } = control.account;
  const balance = charge / UNITS_PER_DOLLAR;
  return {
    world: control.id,
    plan,
    balance,
    traffic,
    trafficExpiresAt,
    refuse: refused,
    requestsPerSecond,
  };
}

type Change = (held: Held) => void;

/** Each member is read before any of them counts. */
function readChanges(body: Members): readonly Change[] {
  requireKnown(Object.keys(body), ACCOUNT_MEMBERS, "member");
  const members = Object.entries(body);
  if (members.length > 0) return members.map(([name, value]) => readChange(name, value));
  throw badRequest(`Send what shall change: ${ACCOUNT_MEMBERS.join(", ")}.`);
}

function readChange(name: string, value: unknown): Change {
  if (name === "refuse") {
    const code = refusalOf(value);
    return ({ control }) => control.refuseKey(code);
  }
  if (name === "requestsPerSecond" && value === null)
    return ({ control }) => control.limitRate(undefined);
  const amount = typeof value === "number" ? value : Number.NaN;
  if (name === "balance" && amount >= 0 && amount <= 1e9) {
    return ({ control }) => control.setBalance(amount);
  }
  if (name === "traffic" && Number.isSafeInteger(amount) && amount >= 0) {
    return ({ control }) => control.setTraffic(amount);
  }
  if (name === "requestsPerSecond" && amount > 0 && amount <= 1e6) {
    return ({ control }) => control.limitRate(amount);
  }
  throw wrongMember(name, value, RIGHT_AMOUNTS[name] ?? "a number");
}

const RIGHT_AMOUNTS: Readonly<Record<string, string>> = {
  balance: "US dollars, 0 or more",
  traffic: "whole bytes, 0 or more",
  requestsPerSecond: "a number above 0, or null for no limit",
};

function refusalOf(value: unknown): KeyRefusal | undefined {
  if (value === null) return undefined;
  const named = typeof value === "string" ? findScenario(value) : undefined;
  const code = named?.to === "request" ? KEY_REFUSALS[named.name] : undefined;
  const known = code ?? Object.values(KEY_REFUSALS).find((one) => one === value);
  if (known !== undefined) return known;
  const names = Object.entries(KEY_REFUSALS).map(([name, one]) => `${one} (${name})`);
  throw wrongMember("refuse", value, `null, ${names.join(", ")}`);
}

function scenarioOf({ world: { state } }: Held) {
  const { id, scenario = null, keyScenario = null } = state;
  return { world: id, scenario, ofKey: keyScenario };
}

/** Without a key it also holds for worlds to come. */
function chooseScenario(call: ControlCall) {
  requireKnown(Object.keys(call.body), ["scenario"], "member");
  const scenario = readScenario(call.body["scenario"]);
  if (call.world === undefined) call.universe.changeDefaults({ scenario });
  for (const { control } of worldsOf(call)) control.setScenario(scenario);
  return forWorlds(call, scenarioOf);
}

function readScenario(value: unknown): RunScenario | undefined {
  if (value === null) return undefined;
  const names = Object.keys(RUN_SCENARIOS).join(", ");
  if (typeof value !== "string") throw wrongMember("scenario", value, `null, or one of ${names}`);
  const found = findScenario(value);
  if (found === undefined) throw badRequest(unknownScenario(value));
  if (found.to === "run") return found.name;
  const message = `${quote(found.name)} is about requests, not about runs: ask for it with Prefer: scenario=${found.name}. Here: ${names}.`;
  throw badRequest(message);
}
