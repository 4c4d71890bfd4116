/** A state in a word and a shape, so that its colour is never all there is. */
export interface ShownStatus {
  readonly word: string;
  readonly shape: string;
  /** Names its colours. */
  readonly tone: "waiting" | "going" | "good" | "bad" | "ended";
}

const STATES: Readonly<Record<number, ShownStatus>> = {
  1: { word: "ready", shape: "○", tone: "waiting" },
  2: { word: "running", shape: "◐", tone: "going" },
  3: { word: "succeeded", shape: "✓", tone: "good" },
  4: { word: "failed", shape: "✕", tone: "bad" },
};

/** 5 stands for an abort that goes on and for one that is over. */
export function shownStatus(status: number, isFinal: boolean): ShownStatus {
  if (status === 5) return { word: isFinal ? "aborted" : "aborting", shape: "■", tone: "ended" };
  return STATES[status] ?? { word: `state ${status}`, shape: "?", tone: "ended" };
}
