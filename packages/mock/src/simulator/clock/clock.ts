/** How the time of a world passes; plain data. Times are Unix milliseconds. */
export type Clock =
  | {
      /** Time flows by itself: `factor` virtual milliseconds in a real one. */
      readonly mode: "flowing";
      readonly factor: number;
      /** At this real time … */
      readonly real: number;
      /** … it was this time in the world. */
      readonly virtual: number;
    }
  | {
      /** Time stands still until it is advanced. */
      readonly mode: "manual";
      readonly virtual: number;
    }
  | {
      /** Each read moves time on by a step. */
      readonly mode: "poll";
      readonly stepMs: number;
      readonly virtual: number;
    };

/** How a clock is asked for. `scale`: virtual milliseconds per real one; `poll`: per read. */
export type ClockSetting =
  | "real"
  | "manual"
  | { readonly scale: number }
  | { readonly poll: number };

/** Where manual and polled time begins: 2026-01-01T00:00:00Z, so that the same test gives the same bytes. */
export const MANUAL_START = 1_767_225_600_000;

/** Whole milliseconds, as everything that is told of them; a step of a clock may be less. */
export function now(clock: Clock, real: number): number {
  if (clock.mode !== "flowing") return Math.floor(clock.virtual);
  return Math.floor(clock.virtual + Math.max(0, (real - clock.real) * clock.factor));
}

/** A new clock; time that flows begins at the real time. */
export function createClock(setting: ClockSetting, real: number): Clock {
  const flows = setting === "real" || (typeof setting === "object" && "scale" in setting);
  return withSetting(setting, flows ? real : MANUAL_START, real);
}

/** The same moment, and another way for time to pass from there. */
export function changeClock(clock: Clock, setting: ClockSetting, real: number): Clock {
  return withSetting(setting, now(clock, real), real);
}

/** The clock moved forward to `virtual`; it never goes back. */
export function moveClock(clock: Clock, virtual: number, real: number): Clock {
  const reached = Math.max(now(clock, real), virtual);
  return clock.mode === "flowing"
    ? { ...clock, real, virtual: reached }
    : { ...clock, virtual: reached };
}

/** Real milliseconds until the world's time is `virtual`; undefined when waiting does not help. */
export function realDelay(clock: Clock, virtual: number, real: number): number | undefined {
  const left = virtual - now(clock, real);
  if (left <= 0) return 0;
  return clock.mode === "flowing" ? Math.ceil(left / clock.factor) : undefined;
}

function withSetting(setting: ClockSetting, virtual: number, real: number): Clock {
  if (setting === "manual") return { mode: "manual", virtual };
  if (setting === "real") return { mode: "flowing", factor: 1, real, virtual };
  if ("poll" in setting) return { mode: "poll", stepMs: setting.poll, virtual };
  return { mode: "flowing", factor: setting.scale, real, virtual };
}
