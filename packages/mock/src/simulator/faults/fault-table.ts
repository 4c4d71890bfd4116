import { REQUEST_SCENARIOS, type RequestScenario } from "../scenarios/request-scenarios.ts";
import type { Argument } from "./argument.ts";

/** What a fault changes: an answer, what a read finds, a run's callbacks, or the download of a file. */
export type FaultSite = "answer" | "read" | "callback" | "file";

/** A fault as people read of it. */
export interface FaultEntry {
  readonly on: FaultSite;
  /** Whether what goes out is still what the contract promises. */
  readonly onContract: boolean;
  readonly argument?: Argument;
  readonly about: string;
}

const HOW = { kind: "word", words: ["reset", "close"] } as const satisfies Argument;
const BYTES = { kind: "bytes" } as const satisfies Argument;
const ROWS = { kind: "count", otherwise: "1" } as const satisfies Argument;

const answer = (about: string, argument?: Argument): FaultEntry => {
  return { on: "answer", onContract: false, about, ...(argument && { argument }) };
};
const timely = (about: string, argument?: Argument): FaultEntry => {
  return { ...answer(about, argument), onContract: true };
};
const read = (about: string, argument?: Argument): FaultEntry => {
  return { ...answer(about, argument), on: "read", onContract: true };
};
const callback = (about: string, argument?: Argument): FaultEntry => {
  return { ...answer(about, argument), on: "callback", onContract: true };
};
const file = (about: string, argument?: Argument): FaultEntry => {
  return { ...answer(about, argument), on: "file" };
};

/** Faults of the mock's own; the refusals of the contract come on top. */
export const OWN_FAULTS = {
  "retry-after": timely(
    "A refusal says when to try again: seconds, date (in three seconds), or any text.",
    { kind: "text", otherwise: "3" },
  ),
  delay: timely("The answer comes later; the request was carried out at once.", {
    kind: "delay",
    otherwise: "2s",
  }),
  "slow-body": timely("The body comes in small pieces over so long a time.", {
    kind: "duration",
    otherwise: "5s",
  }),
  stall: answer("Half of the body comes, then nothing more; the connection stays open."),
  silence: answer("The request is carried out, and no answer ever comes."),
  "skewed-date": timely("The Date header is wrong by so much.", {
    kind: "shift",
    otherwise: "1h",
  }),

  "drop-request": answer("The connection ends before the request is carried out.", HOW),
  "lose-answer": answer(
    "The request is carried out; then the connection ends without an answer.",
    HOW,
  ),
  "cut-headers": answer("The connection is reset within the headers.", BYTES),
  "reset-body": answer("The connection is reset within the body.", BYTES),
  "cut-body": answer("The body is shorter than its Content-Length: the connection closes.", BYTES),
  "cut-chunks": answer("A chunked body ends within a chunk. Node 20 takes it for whole.", BYTES),
  "cut-unframed": answer("A body without a length ends early, and looks whole.", BYTES),
  "reset-after": answer("The answer comes whole; then the connection is reset instead of kept."),

  gateway: answer(
    "A gateway answers with a page of HTML. Behind a 504 the request was carried out, else not.",
    { kind: "word", words: ["502", "503", "504"] },
  ),
  portal: answer("A 200 with a page of HTML, as from a captive portal; nothing was carried out."),
  redirect: answer("A 307 to elsewhere; nothing was carried out.", {
    kind: "text",
    otherwise: "https://elsewhere.invalid/",
  }),
  "empty-body": answer("The status and the headers come, and no body."),
  "no-content": answer("A 204 in place of the answer."),
  "wrong-type": answer("The body is right, its Content-Type is not.", {
    kind: "text",
    otherwise: "text/plain",
  }),
  "truncated-json": answer("Half of the JSON, with the length of that half.", BYTES),
  "doubled-json": answer("The JSON comes twice."),
  "byte-order-mark": answer("The JSON begins with a byte order mark."),
  "control-characters": answer("Texts in the JSON hold raw control characters."),
  "bad-utf8": answer("The body is not UTF-8."),
  "bad-gzip": answer("The answer says gzip, and its body is not."),
  "huge-header": answer("A header of 64 KB."),

  "unknown-code": answer(
    "The envelope holds a code that nobody knows; the request was carried out.",
    {
      kind: "count",
      otherwise: "98765",
    },
  ),
  "code-as-text": answer("The code in the envelope is a text."),
  "null-data": answer("A success without its data."),
  contradiction: answer("An HTTP 500 whose envelope tells of success."),
  "new-status": answer("Runs are in a state that nobody knows, 9."),
  "new-members": answer("Every object has a member more."),

  stale: read("What is read is as old as that.", { kind: "duration", otherwise: "10s" }),
  flap: read("A run that has ended is seen running again; as a rule, at every second look."),
  "shifted-rows": read("Every page but the first begins so many rows too early.", ROWS),
  "repeated-page": read("Every page but the first is the one before it."),
  "empty-page": read("Every page but the first is empty."),
  "ignored-size": read("Pages have ten rows, whatever is asked for."),
  "count-ahead": read("The count tells of rows that are not there yet.", ROWS),
  "count-behind": read("The count leaves out rows that are there.", ROWS),

  "callback-lost": callback("Callbacks of the run are lost on their way: all, or one of the two.", {
    kind: "word",
    words: ["all", "running", "ended"],
  }),
  "callback-late": callback("The run's callbacks come later, and tell of then.", {
    kind: "duration",
    otherwise: "1m",
  }),
  "callback-twice": callback("Each callback of the run comes twice."),
  "callback-swapped": callback("The first callback of the run comes after its last one."),
  "callback-early": callback("A callback comes before the start is answered."),

  "file-cut": file("The file is shorter than its Content-Length: the connection closes.", BYTES),
  "file-reset": file("The connection is reset within the file.", BYTES),
  "file-stall": file("Part of the file comes, then nothing more.", BYTES),
  "file-slow": file("The file comes in small pieces over so long a time.", {
    kind: "duration",
    otherwise: "5s",
  }),
  "file-short": file("The file lacks its end, and its Content-Length agrees.", BYTES),
  "file-unsized": file("The file comes without a length."),
  "file-no-range": file("Ranges are ignored: the whole file comes."),
  "file-changed": file("The file has another ETag each time."),
  "file-expired": file("The link has expired: 403, in the XML of object storage."),
  "file-busy": file("Storage asks to slow down: 503, in XML."),
  "file-html": file("A 200 with a page of HTML in place of the file."),
} as const satisfies Readonly<Record<string, FaultEntry>>;

export type OwnFaultName = keyof typeof OWN_FAULTS;

/** A documented refusal, or one of the mock's own faults. */
export type FaultName = OwnFaultName | RequestScenario;

const REFUSALS = Object.fromEntries(
  Object.entries(REQUEST_SCENARIOS).map(([name, { about }]) => [name, timely(about)]),
) as Readonly<Record<RequestScenario, FaultEntry>>; // made of the keys of that table

/** All there are. */
export const FAULTS: Readonly<Record<FaultName, FaultEntry>> = { ...REFUSALS, ...OWN_FAULTS };

export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[]; // its own keys

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}
