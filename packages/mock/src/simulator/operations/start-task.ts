import { findTask } from "../catalogue/tasks.ts";
import { Refusal } from "../core/refusal.ts";
import type { Handler } from "./handler.ts";
import { requireKind } from "./slug-kinds.ts";
import { requireWorker, startRun } from "./start-run.ts";

export const startTask: Handler<"startTask"> = ({ task_slug, callback_url }, context) => {
  const task = findTask(task_slug);
  if (task === undefined) {
    requireKind(context, "task_slug", task_slug);
    throw new Refusal(Number(context.readings["unknown-task"]));
  }
  if (task.owner === "other") throw new Refusal(4010);
  const run = startRun(context, {
    worker: requireWorker(task.worker),
    version: task.version,
    system: task.system,
    custom: task.custom,
    callbackUrl: callback_url || undefined, // empty where it may be left out
  });
  return { run_slug: run.slug };
};
