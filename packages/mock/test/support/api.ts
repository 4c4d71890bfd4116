import type { Simulator } from "../../src/simulator/create-simulator.ts";

/** What an answer holds, loosely: tests look at members of it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads members of JSON and fails where they are not there
  readonly body: any;
}

export interface Api {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  /** Starts the museum Worker, with `parts` of the request changed, and gives the run's slug. */
  readonly start: (parts?: object, headers?: Record<string, string>) => Promise<string>;
  readonly detail: (slug: string) => Promise<Answer["body"]>;
}

export const MUSEUM_START = {
  scraper_slug: "openhours/museum-hours",
  is_async: true,
  input: { parameters: { custom: { places: ["Aarhus", "Ghent"], max_results: 5 } } },
};

/** The API of a simulator as plain requests with one key. */
export function apiOf(simulator: Pick<Simulator, "fetch">, key = "my key"): Api {
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const { status, headers, ...response } = await simulator
      .fetch(`https://openapi.coreclaw.com${path}`, init)
      .then(async (answer) => ({
        status: answer.status,
        headers: answer.headers,
        body: await answer.json(),
      }));
    return { status, headers, ...response };
  };
  const json = { "api-key": key, "content-type": "application/json" };
  const post: Api["post"] = (path, body, headers = {}) =>
    send(path, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });
  return {
    get: (path) => send(path, {}),
    post,
    start: async (parts = {}, headers = {}) => {
      const { body } = await post("/api/v1/scraper/run", { ...MUSEUM_START, ...parts }, headers);
      return body.data.run_slug;
    },
    detail: async (run_slug) => (await post("/api/v1/run/detail", { run_slug })).body.data,
  };
}
