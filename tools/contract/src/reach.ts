import type { Readings } from "@coreclaw/mock";
import { type DocumentedCode, type DocumentedOperation, documentedCodes } from "./document.ts";

/** Codes that no request of v1 brings about by itself: they can only be asked for. */
const NEVER: ReadonlyMap<number, string> = new Map([
  [4040, "whatever v1 can miss has a code of its own"],
  [5000, "a healthy server has no reason"],
  [50002, "a Worker fails in its run, after the start was accepted"],
]);

/** What is repeated exists, in its version: catalogue and versions do not shrink. A task is no run. */
const NEVER_THERE: Readonly<Record<string, readonly number[]>> = {
  rerun: [50001, 50003],
  startTask: [50001, 50003, 70001],
};

/** The documented codes, under their usual numbers, that behaviour alone can lead to. */
export function provocableCodes({ id, codes }: DocumentedOperation): readonly number[] {
  const never = NEVER_THERE[id] ?? [];
  return codes.map(({ code }) => code).filter((code) => !NEVER.has(code) && !never.includes(code));
}

/** The code that the API says in these readings where it usually says `code`. */
export function saidFor(code: number, readings: Readings): number {
  const said: Readonly<Record<number, string>> = {
    50003: readings["wrong-version"],
    60001: readings["unknown-task"],
    70002: readings["late-abort"],
  };
  return Number(said[code] ?? code);
}

/** The codes that behaviour leads to in these readings. */
export function reachableCodes(
  operation: DocumentedOperation,
  readings: Readings,
): readonly DocumentedCode[] {
  const said = provocableCodes(operation).map((code) => saidFor(code, readings));
  return [...documentedCodes.values()].filter(({ code }) => said.includes(code));
}

/** Why behaviour does not lead to a code in these readings. */
export function reasonAgainst(code: number, readings: Readings): string {
  const said = saidFor(code, readings);
  return NEVER.get(code) ?? (said === code ? "not proven" : `${said} in this reading`);
}
