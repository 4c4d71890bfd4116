import { NOBODYS_WORLD, NOTHING_OF_A_WORLD, type PageState, shownWorld } from "./state.ts";

const NO_REQUEST = { request: undefined, explanation: undefined, copied: undefined };

/**
 * What is shown once a look has found something.
 *
 * @param before What was shown when the look began.
 * @param now What is shown when it ends.
 */
export function afterLook(before: PageState, now: PageState, found: Partial<PageState>): PageState {
  const world = shownWorld({ ...now, ...found })?.id;
  // Newer accounts do not push away the one that somebody looks at.
  const isSomebodys = world !== undefined && world !== NOBODYS_WORLD;
  const after: PageState = {
    ...now,
    ...(isOtherWorld(before, world) && NOTHING_OF_A_WORLD),
    // A mock that was started again counts its requests from 1 again.
    ...(now.connection === "lost" && { explanation: undefined, copied: undefined }),
    ...found,
    wanted: now.wanted ?? (isSomebodys ? world : undefined),
    connection: "up",
    needsToken: false,
  };
  return { ...after, ...(isGone(after) && NO_REQUEST), ...dialogIn(after) };
}

/** Not so where none was shown before: what somebody chose meanwhile is of the one that began. */
export function isOtherWorld(before: PageState, world: string | undefined): boolean {
  const shown = shownWorld(before)?.id;
  return shown !== undefined && shown !== world;
}

function isGone({ request, requests }: PageState): boolean {
  return !requests.some(({ id, time }) => id === request?.id && time === request.time);
}

/** A dialog about an account that is not there any more could only act on another. */
function dialogIn({ dialog, worlds }: PageState): Partial<PageState> {
  if (dialog === undefined || worlds.some(({ id }) => id === dialog.world)) return {};
  const text = `The account ${dialog.world} is gone, and the dialog about it with it.`;
  return { dialog: undefined, dialogProblem: "", message: { text, isProblem: true } };
}
