import { type Json, listMember, member, textMember } from "../json.ts";
import type { Findings } from "./findings.ts";
import type { ErrorEntry } from "./types.ts";

const rule = "x-error-codes";

/** `x-error-codes` of the root: the table of codes, by number. */
export function readErrorTable(root: Json, findings: Findings): ErrorEntry[] {
  if (!isListOrAbsent(root)) findings.add(rule, "x-error-codes at the root is a list.", root, rule);
  const entries = new Map<number, ErrorEntry>();
  for (const node of listMember(root, rule)) {
    const entry = readEntry(node, findings);
    if (!entry) continue;
    if (entries.has(entry.code))
      findings.add(rule, `The code ${entry.code} stands twice in the table.`, node, "code");
    entries.set(entry.code, entry);
  }
  return [...entries.values()].sort((a, b) => a.code - b.code);
}

function readEntry(node: Json, findings: Findings): ErrorEntry | undefined {
  const wrong = (message: string, key: string) => void findings.add(rule, message, node, key);
  const [code, status, effect] = ["code", "status", "effect"].map((key) => member(node, key));
  const [name = "", kind = ""] = ["name", "kind"].map((key) => textMember(node, key));
  const [meaning = "", action = ""] = ["meaning", "action"].map((key) => member(node, key));
  if (typeof code !== "number" || !Number.isSafeInteger(code))
    return wrong("An entry needs a whole number as code.", "code");
  if (!/^[A-Z][A-Z0-9_]{0,63}$/.test(name))
    return wrong("The name of a code is in capitals: INSUFFICIENT_BALANCE.", "name");
  if (!/^[a-z][a-z0-9_]{0,63}$/.test(kind))
    return wrong("The kind of a code is a lower-case word: not_found.", "kind");
  if (effect !== "none" && effect !== "possible")
    return wrong('effect is "none" or "possible".', "effect");
  if (status !== undefined && !isStatus(status))
    return wrong("status is an HTTP status, a number from 100 to 599.", "status");
  if (typeof meaning !== "string") return wrong("meaning is text.", "meaning");
  if (typeof action !== "string") return wrong("action is text.", "action");
  const scenario = textMember(node, "scenario");
  return { code, name, kind, status, effect, meaning, action, scenario };
}

function isStatus(value: Json): value is number {
  return Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599;
}

/** `x-error-codes` of an operation: codes of the table at the root that it can answer with. */
export function readErrorCodes(operation: Json, root: Json, findings: Findings): number[] {
  if (!isListOrAbsent(operation))
    findings.add(rule, "x-error-codes of an operation is a list of codes.", operation, rule);
  const known = new Set(listMember(root, rule).map((entry) => member(entry, "code")));
  const list = listMember(operation, rule);
  for (const [index, code] of list.entries()) {
    const told = `${JSON.stringify(code)} is not in the table of error codes at the root.`;
    if (!known.has(code)) findings.add(rule, told, list, index);
  }
  const codes = list.filter((code) => typeof code === "number");
  return [...new Set(codes)].sort((a, b) => a - b);
}

function isListOrAbsent(node: Json): boolean {
  const value = member(node, rule);
  return value === undefined || Array.isArray(value);
}
