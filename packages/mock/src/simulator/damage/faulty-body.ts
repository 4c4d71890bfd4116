import type { Answer } from "../../front/answer.ts";
import { argumentOf, type Fault } from "../faults/fault.ts";

type Change = (answer: Answer, text: string, argument: string) => Partial<Answer>;

const CHANGES: Readonly<Record<string, Change>> = {
  "empty-body": () => ({ body: "" }),
  "no-content": ({ headers }) => ({
    status: 204,
    headers: without(headers, "content-type"),
    body: null,
  }),
  "truncated-json": (_, text, bytes) => ({ body: beginning(text, bytes) }),
  "doubled-json": (_, text) => ({ body: text + text }),
  "byte-order-mark": (_, text) => ({ body: `\uFEFF${text}` }),
  "control-characters": (_, text) => ({ body: withControlCharacters(text) }),
  "bad-utf8": (_, text) => ({ body: badUtf8(text) }),
  "bad-gzip": ({ headers }) => ({ headers: { ...headers, "content-encoding": "gzip" } }),
};

/** Whether a fault is about the bytes of a body. */
export function changesBody({ name }: Fault): boolean {
  return Object.hasOwn(CHANGES, name);
}

/** Changes the bytes of an answer's body, as long as it is a text that is there. */
export function withFaultyBody(answer: Answer, fault: Fault): Answer {
  const { body } = answer;
  if (typeof body !== "string" || !changesBody(fault)) return answer;
  return answer.with(CHANGES[fault.name]?.(answer, body, argumentOf(fault)) ?? {});
}

function beginning(text: string, bytes: string): string {
  return text.slice(0, bytes === "" ? Math.floor(text.length / 2) : Number(bytes));
}

/** The live API has been seen to answer so: a tab and a bell as they are, where JSON wants them escaped. */
function withControlCharacters(text: string): string {
  return text.replace(/("message":")/, "$1\t\u0007");
}

/** The first letter of the message becomes a byte that begins no character. */
function badUtf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const at = text.indexOf('"message":"') + '"message":"'.length;
  bytes[at] = 0xff; // what stands before it is ASCII
  return bytes;
}

function without(headers: Readonly<Record<string, string>>, name: string) {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}
