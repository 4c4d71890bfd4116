import type { SimulatorOptions } from "../simulator/settings.ts";

/** Options of the simulator that are plain data: the others are the worker's own affair. */
export type PlainOptions = Omit<
  SimulatorOptions,
  "callbackHosts" | "control" | "filesUrl" | "page" | "platform" | "sendCallback" | "snapshot"
> & {
  /** Answers calls to https://openapi.coreclaw.com too, so that nothing else has to be configured. */
  readonly answerProduction?: boolean | undefined;
};

export const OPTIONS_PARAMETER = "options";

/**
 * The address that the worker is registered by. Its options are in the query: the browser keeps it,
 * and other options make another worker of it (see worker-options.ts).
 */
export function workerScript(file: URL, options: PlainOptions): URL {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const script = new URL(file);
  if (given.length === 0) return script;
  const sorted = Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)));
  script.searchParams.set(OPTIONS_PARAMETER, JSON.stringify(sorted));
  return script;
}
