import { asRecord, asString, type OpenApiDocument } from "../document/document.ts";
import { contract } from "../generated/contract.ts";
import type { ClockSetting } from "../simulator/clock/clock.ts";
import { CONTROL_PATH } from "../simulator/control/control-path.ts";
import { faultText, type ReplayedOptions, replayOptions } from "./replay-options.ts";
import { tryItLine } from "./try-it.ts";

/** The first lines of the log, and the same as data. */
export interface Banner {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Where the mock listens, what it serves, and a call to try. */
export function documentBanner(document: OpenApiDocument, url: string): Banner {
  const { title, version } = describe(document);
  const call = tryItLine(document, url);
  const lines = [`${title} ${version}, mocked on ${url}`, ...(call ? [`Try: ${call}`] : [])];
  return { text: lines.join("\n"), data: { url, engine: "prism", title, version } };
}

/** Where the simulator, its files and its control API are, and a run to start. */
export function simulatorBanner(
  { url, filesUrl }: { readonly url: string; readonly filesUrl: string },
  hasControl: boolean,
  options: ReplayedOptions,
): Banner {
  const { title, version } = contract;
  const { clock = "real", faults = [] } = options;
  const controlUrl = hasControl ? url + CONTROL_PATH : undefined;
  const control = controlUrl ?? "off (it needs --control-token here)";
  return {
    text: [
      `${title} ${version}, simulated on ${url}`,
      `Files: ${filesUrl}   Control: ${control}`,
      ...(clock === "real" ? [] : [`Clock: ${clockWords(clock)}`]),
      ...(faults.length === 0 ? [] : [faultsLine(options)]),
      `Try: curl '${url}/api/v1/scraper/run' -H 'api-key: test' -H 'content-type: application/json' -d '${START}'`,
    ].join("\n"),
    data: { url, engine: "sim", title, version, filesUrl, controlUrl: controlUrl ?? null },
  };
}

/** What goes wrong, and the options that let the same go wrong again. */
function faultsLine(options: ReplayedOptions): string {
  const wishes = (options.faults ?? []).map(faultText).join(", ");
  return `Faults: ${plain(wishes)}. Replay: coreclaw-mock ${replayOptions(options)}`;
}

function clockWords(clock: ClockSetting): string {
  if (clock === "manual") {
    return `manual: it stands still until POST ${CONTROL_PATH}clock {"advance":"15s"}`;
  }
  if (clock === "real") return clock;
  if ("poll" in clock) return `each read moves it on by ${clock.poll} ms`;
  return `${clock.scale} times as fast as real`;
}

const START = JSON.stringify({
  scraper_slug: "openhours/museum-hours",
  is_async: true,
  input: { parameters: { custom: { places: ["Ghent"] } } },
});

function describe(document: OpenApiDocument): { readonly title: string; readonly version: string } {
  const { title, version } = asRecord(document["info"]);
  return { title: plain(title) || "The API", version: plain(version) };
}

/** A document may hold control characters, and a terminal obeys them. */
function plain(value: unknown): string {
  return (asString(value) ?? "").replaceAll(/\p{Cc}/gu, " ");
}
