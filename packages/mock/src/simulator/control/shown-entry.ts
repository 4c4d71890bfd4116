import type { RequestEntry } from "./request-book.ts";

/** An entry as lists show it. */
export function shownEntry({ examples: _, because, at, message, ...entry }: RequestEntry) {
  const { body, faults, ...rest } = entry;
  return {
    ...rest,
    ...(body === undefined ? {} : { body: parsed(body) }),
    faults: faults.map(({ fault }) => fault),
  };
}

/** As JSON where it is that, else the text. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
