import type { ClockSetting } from "../clock/clock.ts";
import { durationMs } from "../clock/duration.ts";
import { CLOCK_FORMS, parseClock } from "../clock/parse-clock.ts";
import { quote } from "../inputs/describe-value.ts";
import { LAST_TIME } from "../world/unsound-member.ts";
import { badRequest } from "./control-refusal.ts";
import { onlyMember, wrongMember } from "./read-members.ts";
import { type ControlCall, forWorlds, type Held, type Route } from "./route.ts";
import { timeOf } from "./time-of.ts";

/** Time: how it passes, and how far it has come. */
export const TIME_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "clock",
    about: "The time of the world, and how it passes.",
    answer: (call) => forWorlds(call, ({ world }) => timeOf(world)),
  },
  {
    method: "POST",
    path: "clock",
    about:
      "Lets time pass in another way, or moves it on; answers when all that was due is done, callbacks included.",
    bodies: [
      '{ "set": "real" }',
      '{ "set": { "scale": 60 } }',
      '{ "freeze": true }',
      '{ "advance": "30s" }',
      '{ "to": "2026-01-01T12:00:00Z" }',
      '{ "settle": true }',
    ],
    answer: async (call) => {
      const move = readMove(call);
      // Looked at before anything moves: one world that cannot go there keeps all where they are.
      return await forWorlds(call, async (held) => {
        await move(held);
        return timeOf(held.world);
      });
    },
  },
];

const MOVES = ["set", "freeze", "advance", "to", "settle"] as const;

type Move = (held: Held) => void | Promise<void>;

function readMove(call: ControlCall): Move {
  const [name, value] = onlyMember(call.body, MOVES);
  if (name === "set") return setClock(call, requireClock(value));
  if (name === "advance") return advance(call, value);
  if (name === "to") return advanceTo(call, value);
  if (value !== true) throw wrongMember(name, value, "true");
  return name === "freeze" ? setClock(call, "manual") : ({ control }) => control.settle();
}

/** Without a key it also holds for worlds to come. */
function setClock({ universe, world }: ControlCall, clock: ClockSetting): Move {
  if (world === undefined) universe.changeDefaults({ clock });
  return ({ control }) => control.setClock(clock);
}

function requireClock(value: unknown): ClockSetting {
  const clock = parseClock(value);
  if (clock !== undefined) return clock;
  throw wrongMember("set", value, CLOCK_FORMS);
}

function advance(call: ControlCall, value: unknown): Move {
  if (typeof value !== "string" && typeof value !== "number") {
    throw wrongMember("advance", value, 'milliseconds, or a text such as "30s"');
  }
  const ms = durationMs(value);
  requireReachable(call, (now) => now + ms);
  return ({ control }) => control.advance(ms);
}

function advanceTo(call: ControlCall, value: unknown): Move {
  const time = typeof value === "string" ? Date.parse(value) : value;
  if (typeof time !== "number" || !Number.isFinite(time)) {
    throw wrongMember("to", value, 'Unix milliseconds, or a text such as "2026-01-01T12:00:00Z"');
  }
  requireReachable(call, () => time);
  return ({ control }) => control.advanceTo(Math.max(time, control.now())); // time may flow meanwhile
}

/** @throws {ControlRefusal} 400: it has passed in one of the worlds, or lies beyond the calendar. */
function requireReachable(call: ControlCall, target: (now: number) => number): void {
  const { universe, world } = call;
  for (const one of world === undefined ? universe.all : [world]) {
    const now = one.now();
    const time = target(now);
    const at = new Date(now).toISOString();
    if (time < now)
      throw badRequest(`Time does not go back: it is ${at}. Reset the world to begin anew.`);
    if (time > LAST_TIME)
      throw badRequest(`Time ends with the year 9999, and ${quote(at)} is now.`);
  }
}
