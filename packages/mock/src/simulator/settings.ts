import { readAllowedHost } from "./callbacks/allowed-host.ts";
import type { CallbackHosts } from "./callbacks/callback-policy.ts";
import { createFetchSender } from "./callbacks/fetch-sender.ts";
import type { SendCallback } from "./callbacks/send-callback.ts";
import type { ClockSetting } from "./clock/clock.ts";
import { type Duration, durationMs } from "./clock/duration.ts";
import { requireClock } from "./clock/parse-clock.ts";
import type { ControlGuard } from "./control/guard.ts";
import type { LoadPage } from "./control/page-answer.ts";
import { MOST_OF_ALL, requireRoom } from "./faults/fault-state.ts";
import { type FaultWish, rulesOf } from "./faults/fault-wish.ts";
import { PLATFORM, type Platform } from "./platform.ts";
import { type Readings, resolveReadings } from "./readings/readings.ts";
import { isRunScenario, RUN_SCENARIOS, type RunScenario } from "./scenarios/run-scenarios.ts";
import {
  type KeptUniverse,
  readUniverseSnapshot,
  type UniverseSnapshot,
} from "./universe-snapshot.ts";
import type { WorldDefaults } from "./world/genesis.ts";
import { PLANS, type PlanName } from "./world/state.ts";

export interface SimulatorOptions {
  /** Every chance follows from it: the same seed gives the same world. Default `1`. */
  readonly seed?: number | string | undefined;
  /**
   * How time passes: `"real"` (default), `"manual"` (only when advanced), `{ scale: 60 }` (a minute
   * in a second), `{ poll: 1000 }` (each read moves it on by so many milliseconds).
   */
  readonly clock?: ClockSetting | undefined;
  /**
   * What goes wrong, in every new account: faults such as `"delay:2s"`, profiles such as
   * `"flaky-wifi"`, or rules. The seed decides when.
   */
  readonly faults?: readonly FaultWish[] | undefined;
  /** What runs do that nothing else was said about. Default `succeeds`. */
  readonly scenario?: RunScenario | undefined;
  /** The side taken where descriptions of the API disagree; the likelier one by default. */
  readonly readings?: Partial<Readings> | undefined;
  /** How many runs may go on at once: free 2, starter 5, pro 10 (default), business 50. */
  readonly plan?: PlanName | undefined;
  /** US dollars on each new account. Default 100. */
  readonly balance?: number | undefined;
  /** Whether a new account has a few runs behind it, as the document's examples show. Default true. */
  readonly history?: boolean | undefined;
  /** Where files are downloaded from; another origin than the API's. Default `https://files.coreclaw.test`. */
  readonly filesUrl?: string | undefined;
  /** Hosts that callbacks may go to: this machine (`"loopback"`, default), `"any"`, or a list. */
  readonly callbackHosts?: CallbackHosts | undefined;
  /** Sends callbacks in place of the platform's fetch. What it is given has passed no policy. */
  readonly sendCallback?: SendCallback | undefined;
  /** Real time that a waiting start takes at most, whatever its world's clock says. Default 30 s. */
  readonly waitLimit?: Duration | undefined;
  /** Who may use the control API under `/__mock/`: anybody in this process, by default. */
  readonly control?: ControlGuard | undefined;
  /** The HTML of the page at `/__mock/`; programs get a list of calls there in any case. */
  readonly page?: LoadPage | undefined;
  /** The worlds to go on with: what `snapshot()` of a simulator gave, or the JSON of it. */
  readonly snapshot?: UniverseSnapshot | undefined;
  /** Time, timers and turns, for tests. */
  readonly platform?: Partial<Platform> | undefined;
}

/** Options, checked and complete. */
export interface Settings extends WorldDefaults {
  readonly readings: Readings;
  readonly filesUrl: string;
  readonly send: SendCallback;
  readonly waitLimitMs: number;
  readonly control: ControlGuard;
  readonly page: LoadPage | undefined;
  readonly kept: KeptUniverse;
  readonly platform: Platform;
}

/** @throws {RangeError} An option is wrong; the message says which, and what would be right. */
export function settingsOf(options: SimulatorOptions): Settings {
  const { seed = 1, clock = "real", plan = "pro", balance = 100, history = true } = options;
  const { scenario, filesUrl = "https://files.coreclaw.test", waitLimit = "30s" } = options;
  const platform = { ...PLATFORM, ...options.platform };
  if (!Object.hasOwn(PLANS, plan)) throw wrong("plan", plan, Object.keys(PLANS));
  if (!(typeof balance === "number" && balance >= 0 && balance <= 1e9))
    throw wrong("balance", balance, ["US dollars, 0 or more"]);
  if (scenario !== undefined && !isRunScenario(scenario)) {
    throw wrong("scenario", scenario, Object.keys(RUN_SCENARIOS));
  }
  requireHosts(options.callbackHosts ?? "loopback");
  requireFilesUrl(filesUrl);
  return {
    seed: String(seed),
    clock: requireClock(clock),
    plan,
    balance,
    scenario,
    history,
    faults: readFaults(options.faults ?? []),
    filesUrl,
    platform,
    readings: resolveReadings(options.readings ?? {}),
    send: options.sendCallback ?? defaultSender(options, platform),
    waitLimitMs: durationMs(waitLimit),
    control: options.control ?? {},
    page: options.page,
    kept:
      options.snapshot === undefined
        ? { worlds: [], defaults: {} }
        : readUniverseSnapshot(options.snapshot),
  };
}

/** @throws {FaultError} One of them is no fault, no profile and no rule. */
function readFaults(wishes: readonly FaultWish[]): readonly FaultWish[] {
  if (!Array.isArray(wishes)) throw wrong("faults", wishes, ['a list such as ["flaky-wifi"]']);
  requireRoom(wishes.flatMap(rulesOf).length, MOST_OF_ALL);
  return [...wishes];
}

function defaultSender({ callbackHosts = "loopback" }: SimulatorOptions, { setTimer }: Platform) {
  // Looked up when it is used: a page may replace it.
  const fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init);
  return createFetchSender({ fetch, startTimer: setTimer, hosts: callbackHosts });
}

function requireHosts(hosts: CallbackHosts): void {
  const wrongOne =
    typeof hosts === "string" ? undefined : hosts.find((host) => !readAllowedHost(host));
  const isWord = hosts === "loopback" || hosts === "any";
  if (isWord || (typeof hosts !== "string" && wrongOne === undefined)) return;
  const forms = ["loopback", "any", "a list of names such as hooks.example.com or 192.0.2.7:8080"];
  throw wrong("callbackHosts", wrongOne ?? hosts, forms);
}

/** Links are made by writing behind it. */
function requireFilesUrl(filesUrl: string): void {
  if (/^https?:\/\/[^?#]+$/i.test(filesUrl) && URL.canParse(filesUrl)) return;
  throw wrong("filesUrl", filesUrl, ["a URL such as http://127.0.0.1:4011, without a query"]);
}

function wrong(option: string, value: unknown, right: readonly string[]): RangeError {
  const shown = JSON.stringify(value) ?? String(value);
  return new RangeError(`${option} cannot be ${shown.slice(0, 80)}. Use ${right.join(", ")}.`);
}
