/** Calls back after real milliseconds, unless it is cancelled; keeps no process alive by itself. */
export type SetTimer = (ms: number, callback: () => void) => () => void;
