import type { Answer } from "./front/answer.ts";

/**
 * A mock without a server: a pure function, for sockets, for tests, for a Service Worker. Never
 * rejects.
 */
export type Engine = (request: Request) => Promise<Response>;

/** An engine for servers: an answer that is plain data need not become a `Response` first. */
export type AnswerEngine = (request: Request) => Promise<Answer | Response>;

/** Where answers come from: `sim` has state, `prism` serves the examples of a document. */
export const ENGINE_NAMES = ["sim", "prism"] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

export function isEngineName(name: string): name is EngineName {
  return ENGINE_NAMES.some((known) => known === name);
}
