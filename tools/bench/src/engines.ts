/** Something that answers inside this process, without a socket. */
export type Engine = (request: Request) => Promise<Response>;

/** What can be measured in a process, by name. Nothing of it is loaded before it is chosen. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  hono: async () => {
    const { readContract } = await import("./contract/read-contract.ts");
    const { createHonoChecked } = await import("./servers/hono-checked-app.ts");
    const app = createHonoChecked(await readContract());
    return async (request) => await app.fetch(request);
  },
  simulator: async () => {
    const { createSimulator } = await import("@coreclaw/mock");
    return createSimulator({ clock: "manual" }).fetch;
  },
};
