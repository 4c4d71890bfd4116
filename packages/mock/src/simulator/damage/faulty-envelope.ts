import { isRecord } from "../../document/document.ts";
import type { Answer } from "../../front/answer.ts";
import { argumentOf, type Fault } from "../faults/fault.ts";

type Envelope = Readonly<Record<string, unknown>>;

/** Changes what an answer says: JSON still, and no longer what the contract promises. */
export function withFaultyEnvelope(answer: Answer, fault: Fault): Answer {
  const change = CHANGES[fault.name];
  const envelope = change && parsed(answer.body);
  if (change === undefined || envelope === undefined) return answer;
  const status = fault.name === "contradiction" ? 500 : answer.status;
  return answer.with({ status, body: JSON.stringify(change(envelope, argumentOf(fault))) });
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
