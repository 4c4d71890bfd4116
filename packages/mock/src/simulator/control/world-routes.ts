import { contract } from "../../generated/contract.ts";
import { fingerprint, readSnapshot, type Snapshot } from "../world/snapshot.ts";
import { limitOf } from "./limit.ts";
import { requireKnown, textMember } from "./read-members.ts";
import { forWorlds, type Held, type Route, requireWorld } from "./route.ts";
import { timeOf } from "./time-of.ts";

/** Worlds as a whole: what there is, what happened, and other beginnings. */
export const WORLD_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "worlds",
    about: "The worlds there are, one for each API key that was used; never the key.",
    answer: (call) => forWorlds(call, worldView),
  },
  {
    method: "POST",
    path: "reset",
    about: "Begins the world anew.",
    answer: (call) =>
      forWorlds(call, ({ world, control }) => {
        control.reset();
        return timeOf(world);
      }),
  },
  {
    method: "GET",
    path: "state",
    about: "The world as JSON, to keep and to put back.",
    answer: (call) => forWorlds(call, ({ control }) => control.snapshot()),
  },
  {
    method: "PUT",
    path: "state",
    about: "Puts the world of the key back to what GET answered.",
    bodies: ['{ "format": 1, "contract": "…", "world": { … } }'],
    answer: (call) => {
      const { world, control } = requireWorld(call);
      requireKnown(Object.keys(call.body), SNAPSHOT_MEMBERS, "member");
      readSnapshot(call.body, contract.hash);
      control.restore(call.body);
      return timeOf(world);
    },
  },
  {
    method: "POST",
    path: "fork",
    about: "Makes the world of another key a copy of this one's.",
    bodies: ['{ "to": "another-key" }'],
    answer: async (call) => {
      const { control } = requireWorld(call);
      requireKnown(Object.keys(call.body), ["to"], "member");
      const copy = await call.universe.of(textMember(call.body, "to"));
      call.universe.control(copy).restore(control.snapshot());
      return timeOf(copy);
    },
  },
  {
    method: "GET",
    path: "journal",
    about: "What happened to the world, the oldest first; the last 500 to 1,000 events are kept.",
    query: ["limit"],
    answer: (call) => {
      const limit = limitOf(call.query);
      return forWorlds(call, ({ world, control: { journal } }) => {
        return { world: world.state.id, kept: journal.length, events: journal.slice(-limit) };
      });
    },
  },
  {
    method: "POST",
    path: "journal/replay",
    about: "Makes the world again from its journal, and says whether it comes out equal.",
    answer: (call) =>
      forWorlds(call, ({ world }) => {
        const equal = fingerprint(world.journal.replay()) === fingerprint(world.state);
        return { world: world.state.id, events: world.journal.events.length, equal };
      }),
  },
];

const SNAPSHOT_MEMBERS: readonly (keyof Snapshot)[] = ["format", "contract", "world"];

function worldView({ world }: Held) {
  const { state } = world;
  return {
    ...timeOf(world),
    plan: state.account.plan,
    runs: state.runs.size,
    started: state.started,
  };
}
