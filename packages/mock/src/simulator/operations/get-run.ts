import { findRun } from "./find-run.ts";
import type { Handler } from "./handler.ts";
import { runRecord } from "./run-record.ts";

export const getRun: Handler<"getRun"> = ({ run_slug }, context) =>
  runRecord(findRun(context, run_slug), context);
