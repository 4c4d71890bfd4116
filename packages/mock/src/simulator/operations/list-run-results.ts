import { findRun } from "./find-run.ts";
import type { Handler } from "./handler.ts";
import { resultPage } from "./result-page.ts";

export const listRunResults: Handler<"listRunResults"> = (request, context) => {
  const { run_slug, page_index = 1, page_size = 10 } = request;
  return resultPage(findRun(context, run_slug), context, page_index, page_size);
};
