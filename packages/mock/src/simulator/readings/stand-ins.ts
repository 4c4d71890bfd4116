import type { Readings } from "./readings.ts";

/**
 * What requests may leave out (or empty) in the chosen readings though the document requires it: a
 * value of each that would do. Requests are held against the document as if it were there.
 */
export function standIns(readings: Readings): Readonly<Record<string, Record<string, unknown>>> {
  const callback = { callback_url: "https://absent.invalid/" };
  const search = { search: "anything" };
  return {
    ...(readings["callback-url"] === "optional" ? { rerun: callback, startTask: callback } : {}),
    ...(readings["empty-search"] === "lists-all" ? { searchWorkers: search } : {}),
  };
}
