import type { CustomInput } from "../worker.ts";

/** Characters of the input that rows repeat. */
const REPEATED_AT_MOST = 120;

/**
 * What a part of a run is about: the first text in the members with these names, also where it is
 * the first item of a list or the first member of an object.
 */
export function subjectOf(part: CustomInput, names: readonly string[], otherwise: string): string {
  for (const name of names) {
    const text = textIn(part[name]);
    if (text !== "") return text;
  }
  return otherwise;
}

function textIn(value: unknown): string {
  if (typeof value === "string") return shorten(value.trim());
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  for (const key in value) {
    // Lists and objects alike; only the first member counts.
    const member: unknown = Reflect.get(value, key);
    return typeof member === "string" ? shorten(member.trim()) : "";
  }
  return "";
}

function shorten(text: string): string {
  return text.length <= REPEATED_AT_MOST ? text : text.slice(0, REPEATED_AT_MOST);
}

/** Whether a switch of the input is on. */
export function isOn(part: CustomInput, name: string): boolean {
  return part[name] === true;
}
