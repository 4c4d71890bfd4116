import type { Simulator } from "../../src/simulator/create-simulator.ts";
import type { Answer } from "./api.ts";

export interface Control {
  readonly send: (method: string, path: string, body?: unknown) => Promise<Answer>;
  readonly get: (path: string) => Promise<Answer["body"]>;
  readonly post: (path: string, body?: unknown) => Promise<Answer["body"]>;
}

/** The control API of a simulator; for the world of `key`, or for all of them without one. */
export function controlOf(simulator: Pick<Simulator, "fetch">, key?: string): Control {
  const send: Control["send"] = async (method, path, body) => {
    const headers = new Headers(key === undefined ? {} : { "api-key": key });
    if (body !== undefined) headers.set("content-type", "application/json");
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const answer = await simulator.fetch(`https://openapi.coreclaw.com/__mock/${path}`, init);
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
  return {
    send,
    get: async (path) => (await send("GET", path)).body,
    post: async (path, body) => (await send("POST", path, body)).body,
  };
}
