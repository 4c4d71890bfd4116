import { counted } from "../format/format.ts";
import { shownStatus } from "../format/status.ts";
import type { PageState } from "./state.ts";

/** What happened to runs between two looks, in one sentence; undefined for nothing. */
export function newsOf(before: PageState, after: PageState): string | undefined {
  const known = new Map(before.runs.map((run) => [run.slug, run]));
  const changed = after.runs.filter(({ slug, status, isFinal }) => {
    const old = known.get(slug);
    return old !== undefined && (old.status !== status || old.isFinal !== isFinal);
  });
  const begun = before.runs.length > 0 ? after.runs.filter(({ slug }) => !known.has(slug)) : [];
  const [run] = [...changed, ...begun];
  if (run === undefined) return undefined;
  const { word } = shownStatus(run.status, run.isFinal);
  const others = changed.length + begun.length - 1;
  const more = others === 0 ? "" : ` ${counted(others, "other run")} changed too.`;
  return `Run ${run.slug}: ${word}, with ${counted(run.rows, "row")}.${more}`;
}
