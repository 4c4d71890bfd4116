import type { RequestEntry } from "./request-book.ts";

/** An entry as lists show it: without its body, which may be long. */
export function shownEntry(entry: RequestEntry) {
  const { examples: _, because, at, message, body, faults, run, isCut, ...rest } = entry;
  return {
    ...rest,
    ...(isCut ? { isCut } : {}),
    run: run?.slug,
    faults: faults.map(({ fault }) => fault),
  };
}

/** An entry as it is explained: with its body, parsed and as text. */
export function wholeEntry(entry: RequestEntry) {
  const { body: text } = entry;
  if (text === undefined) return shownEntry(entry);
  return { ...shownEntry(entry), text, body: parsed(text) };
}

/** Where a key was cut out of it, it may be no JSON any more. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
