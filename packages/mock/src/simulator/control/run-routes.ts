import { quote } from "../inputs/describe-value.ts";
import { pageWindow } from "../operations/page-window.ts";
import { logOf } from "../run/log.ts";
import { planOf } from "../run/plan.ts";
import { rowsOf } from "../run/rows.ts";
import type { Run } from "../run/run.ts";
import { ControlRefusal } from "./control-refusal.ts";
import { limitOf, wholeNumber } from "./limit.ts";
import { requireKnown, textMember, wrongMember } from "./read-members.ts";
import { type ControlCall, forWorlds, type Held, type Route, worldWith } from "./route.ts";

/** Runs, and what is told about them. */
export const RUN_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "runs",
    about: "The runs, the newest first, with all that is known of them.",
    query: ["limit"],
    answer: (call) => {
      const limit = limitOf(call.query);
      return forWorlds(call, ({ control }) => {
        const runs = control.runs();
        return { world: control.id, count: runs.length, runs: runs.slice(0, limit) };
      });
    },
  },
  {
    method: "GET",
    path: "runs/{slug}",
    about: "One run.",
    answer: (call) => runOf(withRun(call), call.parameter),
  },
  {
    method: "GET",
    path: "runs/{slug}/rows",
    about: "The rows that a run has by now, `?page=` by page of `?size=` rows.",
    query: ["page", "size"],
    answer: (call) => rowsPage(call),
  },
  {
    method: "GET",
    path: "runs/{slug}/log",
    about: "The last lines of a run's log, the oldest first.",
    query: ["limit"],
    answer: (call) => {
      const held = withRun(call);
      const lines = logOf(storedRun(held, call.parameter), held.world.now());
      return {
        ...placeOf(held, call),
        count: lines.length,
        lines: lines.slice(-limitOf(call.query)),
      };
    },
  },
  {
    method: "POST",
    path: "runs/{slug}/abort",
    about: "Aborts a run that goes on, as the API does.",
    answer: (call) => {
      const held = withRun(call);
      requireUnfinished(held, call.parameter);
      held.control.abortRun(call.parameter);
      return runOf(held, call.parameter);
    },
  },
  {
    method: "POST",
    path: "runs/{slug}/end",
    about: "Ends a run that goes on, now.",
    bodies: ['{ "status": "succeeded" }', '{ "status": "failed", "message": "Blocked" }'],
    answer: (call) => {
      requireKnown(Object.keys(call.body), ["status", "message"], "member");
      const { status } = call.body;
      if (status !== "failed" && status !== "succeeded") {
        throw wrongMember("status", status, '"failed" or "succeeded"');
      }
      const message = call.body["message"] === undefined ? [] : [textMember(call.body, "message")];
      const held = withRun(call);
      requireOpen(held, call.parameter);
      held.control.endRun(call.parameter, status, ...message);
      return runOf(held, call.parameter);
    },
  },
  {
    method: "GET",
    path: "callbacks",
    about: "The callbacks that were tried or are due, the oldest first, with each attempt.",
    query: ["limit"],
    answer: (call) => {
      const limit = limitOf(call.query);
      return forWorlds(call, ({ control }) => {
        const callbacks = control.callbacks();
        return { world: control.id, count: callbacks.length, callbacks: callbacks.slice(-limit) };
      });
    },
  },
  {
    method: "POST",
    path: "callbacks/{id}/redeliver",
    about: "Sends a callback once more, now.",
    answer: async (call) => {
      const id = call.parameter;
      const has = ({ control }: Held) => callbackOf(control, id) !== undefined;
      const { control } = worldWith(call, `callback ${quote(id)}`, has);
      await control.redeliver(id);
      return callbackOf(control, id);
    },
  },
];

function withRun(call: ControlCall): Held {
  const slug = call.parameter;
  return worldWith(call, `run ${quote(slug)}`, ({ world }) => world.state.runs.has(slug));
}

function runOf({ control }: Held, slug: string) {
  return control.runs().find((run) => run.slug === slug);
}

/** The run of a route; `withRun` has found it. */
function storedRun({ world }: Held, slug: string): Run {
  const run = world.state.runs.get(slug);
  if (run === undefined) throw new Error(`The world has no run ${slug}.`);
  return run;
}

function placeOf({ control }: Held, { parameter }: ControlCall) {
  return { world: control.id, run: parameter };
}

function rowsPage(call: ControlCall) {
  const page = wholeNumber(call.query, "page", { otherwise: 1, most: 1_000_000 });
  const size = wholeNumber(call.query, "size", { otherwise: 20, most: 1_000 });
  const held = withRun(call);
  const run = storedRun(held, call.parameter);
  const count = runOf(held, run.slug)?.moment.rows ?? 0;
  const { from, to } = pageWindow(count, page, size);
  return {
    ...placeOf(held, call),
    count,
    page,
    size,
    columns: planOf(run).worker.columns,
    rows: [...rowsOf(run, from, to, call.universe.settings.readings["row-id"])],
  };
}

function requireUnfinished(held: Held, slug: string): void {
  if (runOf(held, slug)?.moment.final !== true) return;
  throw new ControlRefusal(409, "conflict", `The run ${slug} has ended already.`);
}

function requireOpen(held: Held, slug: string): void {
  const status = runOf(held, slug)?.moment.status ?? 0;
  if (status <= 2) return;
  const message = `The run ${slug} has ended already, or is being aborted (status ${status}).`;
  throw new ControlRefusal(409, "conflict", message);
}

function callbackOf(control: Held["control"], id: string) {
  return control.callbacks().find((callback) => callback.id === id);
}
