import type { OpenApiDocument } from "./document/document.ts";
import { createPrismEngine } from "./prism/prism-engine.ts";

/**
 * A mock without a server: a pure function, for sockets, for tests, for a Service Worker. Never
 * rejects.
 */
export type Engine = (request: Request) => Promise<Response>;

export type EngineName = "prism";

/**
 * Each engine by its name. They share the front (`http-front.ts`); what differs is where answers
 * come from.
 */
export const ENGINES: Readonly<
  Record<EngineName, (options: { readonly document: OpenApiDocument }) => Promise<Engine>>
> = { prism: createPrismEngine };

export function isEngineName(name: string): name is EngineName {
  return Object.hasOwn(ENGINES, name);
}
