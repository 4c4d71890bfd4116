import { argumentForm } from "../faults/argument.ts";
import { MOST_OF_ALL, requireRoom } from "../faults/fault-state.ts";
import { FAULTS, type FaultEntry } from "../faults/fault-table.ts";
import { type FaultWish, rulesOf } from "../faults/fault-wish.ts";
import { PROFILES } from "../faults/profiles.ts";
import { quote } from "../inputs/describe-value.ts";
import { badRequest, notFound } from "./control-refusal.ts";
import { wrongMember } from "./read-members.ts";
import { type ControlCall, forWorlds, type Held, type Route, worldsOf } from "./route.ts";

/** What goes wrong, and when. */
export const FAULT_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "faults",
    about:
      "The rules by which things go wrong, and how often each has been asked and has said yes.",
    answer: (call) => forWorlds(call, faultsOf),
  },
  {
    method: "POST",
    path: "faults",
    about: "Lets something go wrong from now on: a fault, with when and where; or a profile.",
    bodies: [
      '{ "fault": "gateway:502", "operations": ["getRun"], "times": 2 }',
      '{ "fault": "lose-answer", "probability": 0.1 }',
      '{ "profile": "flaky-wifi" }',
    ],
    answer: (call) => addFaults(call),
  },
  {
    method: "DELETE",
    path: "faults",
    about: "Lets nothing go wrong any more.",
    answer: (call) => {
      if (call.world === undefined) call.universe.changeDefaults({ faults: [] });
      return forWorlds(call, (held) => {
        held.control.clearFaults();
        return faultsOf(held);
      });
    },
  },
  {
    method: "DELETE",
    path: "faults/{id}",
    about: "Takes one rule away, wherever it is in force.",
    answer: (call) => {
      const id = call.parameter;
      const having = worldsOf(call).filter(({ control }) => {
        return control.faults.some((rule) => rule.id === id);
      });
      if (having.length === 0) throw notFound(`There is no rule ${quote(id)}.`);
      for (const { control } of having) control.clearFaults(id);
      return forWorlds(call, faultsOf);
    },
  },
  {
    method: "GET",
    path: "faults/catalogue",
    about: "All that can go wrong, and the profiles.",
    answer: () => ({
      faults: Object.entries(FAULTS).map(([name, entry]) => catalogued(name, entry)),
      profiles: Object.fromEntries(
        Object.entries(PROFILES).map(([name, { about }]) => [name, about]),
      ),
    }),
  },
];

function faultsOf({ control, world }: Held) {
  const { seed = null } = world.state.faults ?? {};
  return { world: control.id, seed, rules: control.faults };
}

function catalogued(name: string, { on, onContract, about, argument }: FaultEntry) {
  const form = argument === undefined ? {} : { argument: argumentForm(argument) };
  return { name, ...form, about, on, onContract };
}

/** Without a key it also holds for worlds to come. */
function addFaults(call: ControlCall) {
  const wish = readWish(call);
  const { universe, world } = call;
  requireRoomFor(call, wish); // before any world is changed
  if (world === undefined) {
    universe.changeDefaults({ faults: [...universe.defaults.faults, wish] });
  }
  for (const { control } of worldsOf(call)) control.addFault(wish);
  return forWorlds(call, faultsOf);
}

/** @throws {FaultError} The wish is none, or there are too many rules for it in one of the worlds. */
function requireRoomFor(call: ControlCall, wish: FaultWish): void {
  const { length } = rulesOf(wish);
  const { defaults } = call.universe;
  const all = call.world === undefined ? defaults.faults.flatMap(rulesOf).length : 0;
  requireRoom(all + length, MOST_OF_ALL);
  for (const { control } of worldsOf(call)) requireRoom(control.faults.length + length);
}

function readWish({ body }: ControlCall): FaultWish {
  const { profile, ...rule } = body;
  if (profile === undefined) return rule as unknown as FaultWish; // read by whoever takes it
  if (Object.keys(rule).length > 0)
    throw badRequest("Send a profile alone, or a fault with its members.");
  if (typeof profile === "string" && Object.hasOwn(PROFILES, profile)) return profile;
  throw wrongMember("profile", profile, Object.keys(PROFILES).join(", "));
}
