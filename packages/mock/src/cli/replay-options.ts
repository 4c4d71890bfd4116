import { shellWord } from "../front/shell-word.ts";
import type { ClockSetting } from "../simulator/clock/clock.ts";
import type { FaultWish } from "../simulator/faults/fault-wish.ts";
import { DEFAULT_READINGS, type Readings } from "../simulator/readings/readings.ts";
import type { SimulatorOptions } from "../simulator/settings.ts";

export type ReplayedOptions = Pick<
  SimulatorOptions,
  "clock" | "faults" | "plan" | "readings" | "scenario" | "seed"
>;

/**
 * The options of `coreclaw-mock` that let the same things go wrong again, as a POSIX shell takes
 * them: `--seed 7 --fault flaky-wifi`. Of a rule only its fault can be said there.
 */
export function replayOptions(options: ReplayedOptions): string {
  const { seed = 1, clock = "real", scenario, plan = "pro", faults = [], readings = {} } = options;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ["seed", String(seed)],
    ["clock", clock === "real" ? undefined : clockText(clock)],
    ["scenario", scenario],
    ["plan", plan === "pro" ? undefined : plan],
    ...otherSides(readings).map((text) => ["reading", text] as const),
    ...faults.map((wish) => ["fault", faultText(wish)] as const),
  ];
  return pairs.flatMap(([name, value]) => (value ? [`--${name} ${quoted(value)}`] : [])).join(" ");
}

function otherSides(readings: Partial<Readings>): readonly string[] {
  const usual: Readonly<Record<string, string>> = DEFAULT_READINGS;
  const chosen = Object.entries(readings).filter(([name, side]) => side !== usual[name]);
  return chosen.map(([name, side]) => `${name}=${side}`);
}

function clockText(clock: ClockSetting): string {
  if (typeof clock === "string") return clock;
  return "poll" in clock ? `poll:${clock.poll}` : `x${clock.scale}`;
}

export function faultText(wish: FaultWish): string {
  return typeof wish === "string" ? wish : wish.fault;
}

/** A terminal obeys control characters. */
function quoted(text: string): string {
  return shellWord(text.replaceAll(/\p{Cc}/gu, " "));
}
