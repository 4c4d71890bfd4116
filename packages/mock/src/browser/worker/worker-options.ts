import { isRecord } from "../../document/document.ts";
import { OPTIONS_PARAMETER } from "../worker-script.ts";

/** What a page said when it registered the worker. */
export interface WorkerOptions {
  /** Options of the simulator, checked by nobody yet. */
  readonly simulator: Readonly<Record<string, unknown>>;
  /** Whether calls to the live API's own address are answered as well. */
  readonly answerProduction: boolean;
  /** Equal for equal options. */
  readonly identity: string;
}

/**
 * Reads the options from the query of the worker's own address. The browser keeps that address with
 * the registration, so a worker that wakes up has its options before its first request; and other
 * options are another address, which takes over as a newer worker does.
 *
 * @throws {RangeError} They are no JSON object.
 */
export function readWorkerOptions(search: string): WorkerOptions {
  const identity = new URLSearchParams(search).get(OPTIONS_PARAMETER) ?? "{}";
  const { answerProduction, ...simulator } = parse(identity);
  return { simulator, answerProduction: answerProduction === true, identity };
}

function parse(text: string): Record<string, unknown> {
  try {
    const options: unknown = JSON.parse(text);
    if (isRecord(options)) return options;
  } catch {}
  throw new RangeError("The options in the address of the worker are no JSON object.");
}
