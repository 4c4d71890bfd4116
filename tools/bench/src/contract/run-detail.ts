import { type Answer, send } from "../harness/http-request.ts";
import { createAjv } from "./ajv.ts";
import { RUN_DETAIL } from "./paths.ts";
import { readContract } from "./read-contract.ts";
import { recordOf } from "./record.ts";

/** Has the form of a run's name; no server knows it. */
const UNKNOWN_RUN = "01ZZZZZZZZZZZZZZZZZZZZZZZZ";

export interface Run {
  readonly key: string;
  readonly slug: string;
}

/** A server without state finds every run, for every key; the simulator has this one for every key. */
export const ANY_RUN: Run = { key: "any-text-will-do", slug: "01KVJ448M0GT2CSQF2EZFR7870" };

/** The request that is measured, for servers that are functions. */
export function runDetailRequest({ key, slug }: Run): Request {
  return new Request(`http://mock.test${RUN_DETAIL}`, {
    method: "POST",
    headers: { "api-key": key, "content-type": "application/json" },
    body: JSON.stringify({ run_slug: slug }),
  });
}

/** What a server does with right and wrong requests, as it was seen. */
export interface Observation {
  /** What is wrong with the answer to the right request; undefined when nothing is. */
  readonly fault: string | undefined;
  readonly noKey: string;
  readonly badBody: string;
  readonly unknownRun: string;
}

export const REFUSES_KEY = "401 / 20001";
export const REFUSES_BODY = "400 / 4000";

/** Asks a server for a run, rightly and wrongly. */
export async function observe(origin: string, { key, slug }: Run): Promise<Observation> {
  const url = origin + RUN_DETAIL;
  const ask = (call: { key?: string; body: unknown }) => send({ method: "POST", url, ...call });
  const right = await ask({ key, body: { run_slug: slug } });
  return {
    fault: await faultOf(right),
    noKey: outcome(await ask({ body: { run_slug: slug } })),
    badBody: outcome(await ask({ key, body: { run_slug: 7 } })),
    unknownRun: outcome(await ask({ key, body: { run_slug: UNKNOWN_RUN } })),
  };
}

/** HTTP status and the code in the envelope. */
function outcome({ status, text }: Answer): string {
  return `${status} / ${String(recordOf(parsed(text))["code"] ?? "no code")}`;
}

async function faultOf({ status, text }: Answer): Promise<string | undefined> {
  if (status !== 200) return `it answers ${status} instead of 200: ${text.slice(0, 300)}`;
  const findings = (await runRecordCheck())(parsed(text));
  return findings && `its answer does not fit the contract: ${findings}`;
}

let check: Promise<(body: unknown) => string | undefined> | undefined;

/** What is wrong with the body of a success, by the contract itself. */
function runRecordCheck(): Promise<(body: unknown) => string | undefined> {
  check ??= readContract().then((contract) => {
    const ajv = createAjv(contract);
    const validate = ajv.compile({ $ref: "contract#/components/schemas/RunRecordResponse" });
    return (body) => (validate(body) ? undefined : ajv.errorsText(validate.errors));
  });
  return check;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
