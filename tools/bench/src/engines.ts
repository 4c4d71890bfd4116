import { createSimulator } from "@coreclaw/mock";
import { readContract } from "./contract/read-contract.ts";
import { createHonoChecked } from "./servers/hono-checked-app.ts";

/** Something that answers inside this process, without a socket. */
export type Engine = (request: Request) => Promise<Response>;

/** What can be measured in a process, by name. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  hono: async () => {
    const app = createHonoChecked(await readContract());
    return async (request) => await app.fetch(request);
  },
  simulator: async () => createSimulator({ clock: "manual" }).fetch,
};
