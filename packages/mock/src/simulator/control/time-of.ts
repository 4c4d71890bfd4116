import type { Clock, ClockSetting } from "../clock/clock.ts";
import type { World } from "../world/world.ts";

/** A world and its time: Unix milliseconds, and the same for people. */
export function timeOf(world: World) {
  const now = world.now();
  const clock = settingOf(world.state.clock);
  return { world: world.state.id, clock, now, at: new Date(now).toISOString() };
}

/** How the clock would be asked for. */
function settingOf(clock: Clock): ClockSetting {
  if (clock.mode === "manual") return "manual";
  if (clock.mode === "poll") return { poll: clock.stepMs };
  return clock.factor === 1 ? "real" : { scale: clock.factor };
}
