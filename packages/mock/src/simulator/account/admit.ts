import type { Admission } from "../core/create-core.ts";
import { Refusal } from "../core/refusal.ts";
import { REQUEST_SCENARIOS } from "../scenarios/request-scenarios.ts";
import type { RunScenario } from "../scenarios/run-scenarios.ts";
import { parseScenario } from "../scenarios/scenario.ts";
import type { World } from "../world/world.ts";
import { isSecured } from "./is-secured.ts";
import { keyOf } from "./key-of.ts";
import type { RateLimit } from "./rate-limit.ts";

/** Who calls, and what they want to happen to the runs they start. */
export interface Admitted {
  readonly world: World;
  readonly preferred: RunScenario | undefined;
}

/** Where the world of a key is found. */
export interface KeyWorlds {
  /** @throws {MockError} The key means nothing, or there are too many worlds. */
  of(key: string): Promise<World>;
}

/** Whose world it is when an operation takes no key, and none is sent. */
export const NOBODY = "nobody";

/**
 * Finds the world of a caller.
 *
 * @throws {Refusal} 20001 no key; what the key stands for; what the request prefers to be refused
 *   with; 4290.
 * @throws {MockError} 400 the key or the preference names no scenario.
 */
export async function admitCaller(
  { operation, headers, preferences }: Admission,
  universe: KeyWorlds,
  limit: RateLimit,
): Promise<Admitted> {
  const scenario =
    preferences.scenario === undefined ? undefined : parseScenario(preferences.scenario);
  const secured = isSecured(operation);
  const key = keyOf(headers);
  if (secured && key === undefined)
    throw new Refusal(20001, "send your key in the header api-key", "no-key");
  const world = await universe.of(key ?? NOBODY);
  const { refused } = world.state.account;
  if (secured && refused !== undefined) throw new Refusal(refused, undefined, "account");
  if (!limit.admits(world)) throw new Refusal(4290, undefined, "rate");
  if (scenario?.to !== "request") return { world, preferred: scenario?.name };
  const { code } = REQUEST_SCENARIOS[scenario.name];
  // An application may send one preference with all of its calls: it counts where it can happen.
  if (operation.errors.includes(code)) throw new Refusal(code, undefined, "scenario");
  return { world, preferred: undefined };
}
