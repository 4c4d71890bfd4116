import type { ControlClient } from "./control-client.ts";
import { asksForKey } from "./operation-of.ts";
import { records } from "./read.ts";
import { type RequestView, readRequest } from "./views.ts";

/** More than that nobody looks through in a page; the control API has the rest. */
const MOST = 300;

/**
 * Requests, the oldest first: those to a world and those that need no key; all without a world. The
 * ones of the world are asked for by themselves: others may be so busy that they push them out.
 */
export async function loadRequests(
  client: Pick<ControlClient, "ask">,
  world: string | undefined,
): Promise<readonly RequestView[]> {
  const last = (of: string | undefined) => client.ask(`requests?limit=${MOST}`, { world: of });
  const all = last(undefined).then(readList);
  if (world === undefined) return await all;
  const [own, others] = await Promise.all([last(world).then(readList), all]);
  const keyless = others.filter((request) => request.world !== world && !asksForKey(request));
  return [...own, ...keyless].sort((a, b) => a.id - b.id);
}

function readList(data: Awaited<ReturnType<ControlClient["ask"]>>): readonly RequestView[] {
  return records(data["requests"]).map(readRequest);
}
