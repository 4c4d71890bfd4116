/** The operation that is measured: a program that follows a run calls it every few seconds. */
export const RUN_DETAIL = "/api/v1/run/detail";
/** Needs neither a key nor a run, so every server can answer it as soon as it is up. */
export const SEARCH = "/api/store?search=museum";
