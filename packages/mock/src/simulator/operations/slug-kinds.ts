import { findWorker } from "../catalogue/catalogue.ts";
import { findTask } from "../catalogue/tasks.ts";
import { Refusal } from "../core/refusal.ts";
import type { Context } from "./context.ts";

type SlugKind = "run_slug" | "scraper_slug" | "task_slug";

/**
 * Slugs of the three kinds must not be mixed: one of another kind is an invalid request, says the
 * base page of the vendor. In the other reading it is just not found.
 *
 * @throws {Refusal} 4000.
 */
export function requireKind(
  { world, readings }: Context,
  kind: SlugKind,
  slug: string,
  member: string = kind,
): void {
  if (readings["mixed-slugs"] !== "4000") return;
  const found = kindOf(slug, (run) => world.state.runs.has(run));
  if (found === undefined || found === kind) return;
  throw new Refusal(4000, `${member} must be a ${kind}, and this is a ${found}`);
}

function kindOf(slug: string, isRun: (slug: string) => boolean): SlugKind | undefined {
  if (isRun(slug)) return "run_slug";
  if (findTask(slug) !== undefined) return "task_slug";
  return findWorker(slug) === undefined ? undefined : "scraper_slug";
}
