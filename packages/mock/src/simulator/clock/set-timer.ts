/** Calls back after real milliseconds, unless it is cancelled. */
export type SetTimer = (ms: number, callback: () => void) => () => void;
