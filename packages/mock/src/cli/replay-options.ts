import { shellWord } from "../front/shell-word.ts";
import type { FaultWish } from "../simulator/faults/fault-wish.ts";

/**
 * The options of `coreclaw-mock` that let the same things go wrong again, as a POSIX shell takes
 * them: `--seed 7 --fault flaky-wifi`. Of a rule only its fault can be said there.
 */
export function replayOptions(seed: number | string, faults: readonly FaultWish[]): string {
  const wishes = faults.map((wish) => (typeof wish === "string" ? wish : wish.fault));
  return [
    `--seed ${quoted(String(seed))}`,
    ...wishes.map((wish) => `--fault ${quoted(wish)}`),
  ].join(" ");
}

/** A terminal obeys control characters. */
function quoted(text: string): string {
  return shellWord(text.replaceAll(/\p{Cc}/gu, " "));
}
