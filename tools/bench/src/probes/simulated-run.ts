import type { Simulator } from "@coreclaw/mock";
import { exampleOf } from "../contract/examples.ts";
import { readContract } from "../contract/read-contract.ts";
import { recordOf } from "../contract/record.ts";

const { callback_url: _, ...startBody } = recordOf(
  exampleOf(await readContract(), "StartWorkerRequest.ok"),
);

/** Starts a run as the contract's own example does; gives its slug. */
export async function startRun(
  { fetch }: Simulator,
  key: string,
  callbackUrl?: string,
): Promise<string> {
  const body = { ...startBody, ...(callbackUrl && { callback_url: callbackUrl }) };
  const data = await post(fetch, key, "/api/v1/scraper/run", body);
  return String(recordOf(data)["run_slug"]);
}

/** Calls an operation; gives the data of the envelope. */
export async function post(
  fetch: Simulator["fetch"],
  key: string,
  path: string,
  body: object,
): Promise<unknown> {
  const response = await fetch(`http://mock.test${path}`, {
    method: "POST",
    headers: { "api-key": key, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { code, data } = recordOf(JSON.parse(text));
  if (code !== 0) throw new Error(`${path} failed: ${text}`);
  return data;
}
