import type { Answer } from "../../front/answer.ts";
import { argumentOf, type Fault } from "../faults/fault.ts";

/** Changes the bytes of an answer's body. */
export function withFaultyBody(answer: Answer, fault: Fault): Answer {
  const { body, headers } = answer;
  const text = typeof body === "string" ? body : "";
  switch (fault.name) {
    case "empty-body":
      return answer.with({ body: "" });
    case "no-content":
      return answer.with({ status: 204, headers: without(headers, "content-type"), body: null });
    case "truncated-json":
      return answer.with({ body: beginning(text, argumentOf(fault)) });
    case "doubled-json":
      return answer.with({ body: text + text });
    case "byte-order-mark":
      return answer.with({ body: `\uFEFF${text}` });
    case "control-characters":
      return answer.with({ body: withControlCharacters(text) });
    case "bad-utf8":
      return answer.with({ body: badUtf8(text) });
    case "bad-gzip":
      return answer.withHeaders({ "content-encoding": "gzip" });
    default:
      return answer;
  }
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
