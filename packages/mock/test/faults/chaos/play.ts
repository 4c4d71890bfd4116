import type { Simulator } from "../../../src/simulator/create-simulator.ts";
import { MUSEUM_START } from "../../support/api.ts";

/** What a program got to know of one request. */
export interface Outcome {
  readonly call: string;
  /** The status and the body, or the name of the error. */
  readonly answer: string;
  /** The faults that the answer names. */
  readonly mark: string;
}

const KEY = { "api-key": "chaos", "content-type": "application/json" };

/** A program that goes on whatever happens: starts runs, looks at them, reads their rows, exports them. */
export async function playChaos(
  fetch: Simulator["fetch"],
  base: string,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const call = async (path: string, body: object) => {
    const init = { method: "POST", headers: KEY, body: JSON.stringify(body) };
    const outcome = await outcomeOf(fetch, base, path, init);
    outcomes.push(outcome);
    return dataIn(outcome.answer);
  };
  for (let start = 0; start < 4; start++) {
    const { run_slug = "01KVJ448M0GT2CSQF2EZFR7870" } = await call(
      "/api/v1/scraper/run",
      MUSEUM_START,
    );
    for (let look = 0; look < 3; look++) await call("/api/v1/run/detail", { run_slug });
    for (let page = 1; page <= 3; page++) {
      await call("/api/v1/run/result/list", { run_slug, page_index: page, page_size: 2 });
    }
    await call("/api/v1/run/result/export", { run_slug, format: "csv" });
  }
  return outcomes;
}

async function outcomeOf(
  fetch: Simulator["fetch"],
  base: string,
  path: string,
  init: RequestInit,
): Promise<Outcome> {
  let mark = "";
  try {
    const answer = await fetch(base + path, init);
    mark = answer.headers.get("x-mock-fault") ?? "";
    const text = await answer.text();
    return {
      call: path,
      answer: `${answer.status} ${text.replaceAll(/https?:[^"]*\/[0-9a-f]{16}\//g, "")}`,
      mark,
    };
  } catch (error) {
    return { call: path, answer: error instanceof Error ? error.name : "?", mark };
  }
}

function dataIn(answer: string): { run_slug?: string } {
  try {
    return JSON.parse(answer.slice(answer.indexOf("{"))).data ?? {};
  } catch {
    return {};
  }
}
