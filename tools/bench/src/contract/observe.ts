import { type Answer, send } from "../harness/http-request.ts";
import { createAjv } from "./ajv.ts";
import { RUN_DETAIL } from "./paths.ts";
import { readContract } from "./read-contract.ts";
import { recordOf } from "./record.ts";
import { ANY_RUN } from "./run-detail.ts";

/** Has the form of a run's name; no server knows it. */
const UNKNOWN_RUN = "01ZZZZZZZZZZZZZZZZZZZZZZZZ";

/** What a server does with right and wrong requests, as it was seen. */
export interface Observation {
  /** What is wrong with the answer to the right request; undefined when nothing is. */
  readonly fault: string | undefined;
  readonly noKey: string;
  readonly badBody: string;
  readonly unknownRun: string;
}

/** What a server says of itself that it refuses, as its answer to that is observed. */
export interface Claims {
  readonly noKey?: string;
  readonly badBody?: string;
}

export const REFUSES_KEY = "401 / 20001";
export const REFUSES_BODY = "400 / 4000";

/** Why a server must not be measured: nobody wins by not checking what it says it checks. */
export function faultIn(seen: Observation, { noKey, badBody }: Claims): string | undefined {
  if (seen.fault !== undefined) return seen.fault;
  if (noKey !== undefined && seen.noKey !== noKey) return `without a key it answers ${seen.noKey}`;
  if (badBody === undefined || seen.badBody === badBody) return undefined;
  return `to a bad body it answers ${seen.badBody}`;
}

/** Asks a server for a run, rightly and wrongly. */
export async function observe(origin: string): Promise<Observation> {
  const url = origin + RUN_DETAIL;
  const { key, slug } = ANY_RUN;
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
