import {
  type Data,
  list,
  number,
  optionalNumber,
  optionalText,
  record,
  records,
  text,
} from "./read.ts";

/** A world and its time, in Unix milliseconds. */
export function readWorld(data: Data) {
  const { scale, poll } = record(data["clock"]);
  return {
    id: text(data["world"]),
    now: number(data["now"]),
    plan: text(data["plan"]),
    runs: number(data["runs"]),
    clock: text(data["clock"]),
    scale: optionalNumber(scale),
    pollMs: optionalNumber(poll),
  };
}

export function readRun(data: Data) {
  const moment = record(data["moment"]);
  return {
    slug: text(data["slug"]),
    worker: text(data["worker"]),
    workerPath: text(data["workerPath"]),
    version: text(data["version"]),
    scenario: text(data["scenario"]),
    chosenBy: text(data["chosenBy"]),
    acceptedAt: number(data["acceptedAt"]),
    finishedAt: optionalNumber(moment["finishedAt"]),
    status: number(moment["status"]),
    isFinal: moment["final"] === true,
    rows: number(moment["rows"]),
    charge: number(moment["charge"]),
    traffic: number(moment["traffic"]),
    problem: text(moment["errorMessage"]),
  };
}

export function readRows(data: Data) {
  return {
    run: text(data["run"]),
    count: number(data["count"]),
    page: number(data["page"]),
    size: number(data["size"]),
    columns: records(data["columns"]).map(({ key, label, format }) => {
      return { key: text(key), label: text(label), isNumber: format === "number" };
    }),
    rows: records(data["rows"]),
  };
}

export function readLog(data: Data) {
  return {
    run: text(data["run"]),
    count: number(data["count"]),
    lines: records(data["lines"]).map(({ type, content, timestamp }) => {
      return { level: number(type), content: text(content), at: number(timestamp) };
    }),
  };
}

export function readCallback(data: Data) {
  return {
    id: text(data["id"]),
    run: text(data["run"]),
    url: text(data["url"]),
    status: number(data["status"]),
    dueAt: number(data["dueAt"]),
    isDone: data["done"] === true,
    payload: data["payload"],
    attempts: records(data["attempts"]).map(({ at, answer, error }) => {
      return { at: number(at), answer: optionalNumber(answer), error: optionalText(error) };
    }),
  };
}

export function readAccount(data: Data) {
  return {
    balance: number(data["balance"]),
    traffic: number(data["traffic"]),
    refuse: optionalNumber(data["refuse"]),
  };
}

export function readRule(data: Data) {
  return {
    id: text(data["id"]),
    fault: text(data["fault"]),
    operations: list(data["operations"]).map(text),
    run: optionalText(data["run"]),
    nth: optionalNumber(data["nth"]),
    every: optionalNumber(data["every"]),
    times: optionalNumber(data["times"]),
    probability: optionalNumber(data["probability"]),
    seen: number(data["seen"]),
    fired: number(data["fired"]),
  };
}

export function readRequest(data: Data) {
  return {
    id: number(data["id"]),
    time: number(data["time"]),
    method: text(data["method"]),
    path: text(data["path"]),
    query: text(data["query"]),
    operationId: optionalText(data["operationId"]),
    /** Undefined where no answer ever left. */
    status: optionalNumber(data["status"]),
    /** Undefined where the answer has none that could be read. */
    code: optionalNumber(data["code"]),
    world: optionalText(data["world"]),
    scenario: optionalText(data["scenario"]),
    run: optionalText(data["run"]),
    faults: list(data["faults"]).map(text),
    ms: number(data["ms"]),
    /** Whether its body or its query was not kept whole. */
    isCut: data["isCut"] === true,
  };
}

/** With the JSON text of its body as it was sent, which only an explanation has. */
function readSentRequest(data: Data) {
  return { ...readRequest(data), text: optionalText(data["text"]) };
}

export function readExplanation(data: Data) {
  const operation = record(data["operation"]);
  const answer = record(data["answer"]);
  const scenario = record(data["scenario"]);
  const run = record(data["run"]);
  return {
    request: readSentRequest(record(data["request"])),
    operation: { source: text(operation["source"]) },
    answer: {
      status: optionalNumber(answer["status"]),
      code: optionalNumber(answer["code"]),
      name: text(answer["name"]),
      message: text(answer["message"]),
      action: text(answer["action"]),
      source: text(answer["source"]),
      examples: list(answer["examples"]).map(text),
    },
    why: text(data["why"]),
    by: text(data["by"]),
    scenario: { name: text(scenario["name"]), from: text(scenario["from"]) },
    run: {
      slug: text(run["slug"]),
      status: number(run["status"]),
      rows: number(run["rows"]),
      at: number(run["at"]),
    },
    faults: records(data["faults"]).map(({ rule, fault, did }) => {
      return { rule: optionalText(rule), fault: text(fault), did: text(did) };
    }),
  };
}

export function readFault(data: Data) {
  return {
    name: text(data["name"]),
    argument: optionalText(data["argument"]),
    about: text(data["about"]),
    onContract: data["onContract"] === true,
    on: text(data["on"]),
  };
}

export type WorldView = ReturnType<typeof readWorld>;
export type RunView = ReturnType<typeof readRun>;
export type RowsView = ReturnType<typeof readRows>;
export type LogView = ReturnType<typeof readLog>;
export type CallbackView = ReturnType<typeof readCallback>;
export type AccountView = ReturnType<typeof readAccount>;
export type RuleView = ReturnType<typeof readRule>;
export type RequestView = ReturnType<typeof readRequest>;
export type Explanation = ReturnType<typeof readExplanation>;
export type FaultView = ReturnType<typeof readFault>;
