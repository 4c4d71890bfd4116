import { asRecord, asString } from "../../document/document.ts";
import { Answer } from "../../front/answer.ts";
import { MockError } from "../../front/mock-error.ts";
import type { Example } from "./preferred-example.ts";
import type { Refusal } from "./refusal.ts";
import { SERVER_TEXTS } from "./server-texts.ts";
import type { Tables } from "./tables.ts";

/** Wraps what there is to say into the API's envelope, and lets it out when the document allows it. */
export interface Responder {
  readonly success: (name: string, data: unknown) => Answer;
  readonly refusal: (name: string, refusal: Refusal) => Answer;
  readonly example: (name: string, example: Example) => Answer;
}

/** Says that the simulator itself made the answer. */
export const ENGINE_HEADER = "x-mock-engine";

const HEADERS = { "content-type": "application/json", [ENGINE_HEADER]: "simulator" };

/** @throws {MockError} 500 `response-gate`: the answer is not one that the document declares. */
export function createResponder(tables: Tables, errorStatus: "own" | "200"): Responder {
  const respond = (name: string, status: number, body: unknown) => {
    gate(tables, name, status, body);
    const { code, message } = asRecord(body);
    const said = {
      code: typeof code === "number" ? code : undefined,
      message: asString(message),
      envelope: body,
    };
    return new Answer({ status, headers: HEADERS, body: JSON.stringify(body), said });
  };
  return {
    success: (name, data) => respond(name, 200, { code: 0, message: "success", data }),
    refusal: (name, { code, detail }) => {
      const status = errorStatus === "own" ? (tables.errors[code]?.status ?? 500) : 200;
      const text = SERVER_TEXTS.get(code) ?? "The request failed";
      const message = detail === undefined ? text : `${text}: ${detail}`;
      return respond(name, status, { code, message, data: null });
    },
    example: (name, { status, body }) => respond(name, status, body),
  };
}

/** The last thing that looks at an answer; faults are made after it. */
function gate({ validators }: Tables, name: string, status: number, body: unknown): void {
  const validate = validators[name]?.responses[status];
  if (validate === undefined) {
    throw closed(`The document declares no ${status} for ${name}.`);
  }
  const [first] = validate(body) ?? [];
  if (first === undefined) return;
  const where = first.instancePath || "the body";
  throw closed(`The answer of ${name} with status ${status} is wrong: ${where} ${first.message}.`);
}

function closed(what: string): MockError {
  const message = `${what} This is a defect of the mock: it did not send the answer. Please report it.`;
  return new MockError(500, "response-gate", message);
}
