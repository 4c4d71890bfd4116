import { readContract } from "./contract/read-contract.ts";
import { ANY_RUN, type Run } from "./contract/run-detail.ts";
import { createHonoChecked } from "./servers/hono-checked-app.ts";

/** Something that answers inside this process, without a socket. */
export interface Engine {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly run: Run;
}

/** What can be measured in a process, by name. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  hono: async () => {
    const app = createHonoChecked(await readContract());
    return { fetch: async (request) => await app.fetch(request), run: ANY_RUN };
  },
};
