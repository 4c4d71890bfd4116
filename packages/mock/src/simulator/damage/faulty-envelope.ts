import { isRecord } from "../../document/document.ts";
import type { Answer } from "../../front/answer.ts";
import { argumentOf, type Fault } from "../faults/fault.ts";

type Envelope = Readonly<Record<string, unknown>>;

/** Whether a fault is about what an envelope says. */
export function changesEnvelope({ name }: Fault): boolean {
  return Object.hasOwn(CHANGES, name);
}

/** Changes what an answer says: JSON still, and no longer what the contract promises. */
export function withFaultyEnvelope(answer: Answer, fault: Fault): Answer {
  const change = changesEnvelope(fault) ? CHANGES[fault.name] : undefined;
  const envelope = change && parsed(answer.body);
  if (change === undefined || envelope === undefined) return answer;
  const status = fault.name === "contradiction" ? 500 : answer.status;
  return answer.with({ status, body: JSON.stringify(change(envelope, argumentOf(fault))) });
}

/** The code that a client can read out of a body, whatever else is wrong with it. */
export function readableCode(body: Answer["body"]): number | undefined {
  if (typeof body !== "string") return undefined;
  try {
    const code = parsed(body.replace(/^\uFEFF/, "").replaceAll(/\p{Cc}/gu, ""))?.["code"];
    return typeof code === "number" ? code : undefined;
  } catch {
    return undefined;
  }
}

const CHANGES: Readonly<Record<string, (envelope: Envelope, argument: string) => Envelope>> = {
  "unknown-code": (_, code) => ({ code: Number(code), message: "Something new", data: null }),
  "code-as-text": (envelope) => ({ ...envelope, code: String(envelope["code"]) }),
  "null-data": (envelope) => ({ ...envelope, data: null }),
  contradiction: (envelope) => envelope,
  "new-status": (envelope) => ({ ...envelope, data: withNewStatus(envelope["data"]) }),
  "new-members": (envelope) => withNewMembers(envelope) as Envelope, // an object stays one
};

const UNKNOWN_STATUS = 9;

function withNewStatus(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const { list } = data;
  if (Array.isArray(list)) return { ...data, list: list.map(withNewStatus) };
  return "status" in data ? { ...data, status: UNKNOWN_STATUS } : data;
}

function withNewMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNewMembers);
  if (!isRecord(value)) return value;
  const members = Object.entries(value).map(([name, inner]) => [name, withNewMembers(inner)]);
  return { ...Object.fromEntries(members), x_new_member: { since: "tomorrow" } };
}

function parsed(body: Answer["body"]): Envelope | undefined {
  const value: unknown = typeof body === "string" && body !== "" ? JSON.parse(body) : undefined;
  return isRecord(value) ? value : undefined;
}
