import { ascii } from "../front/ascii.ts";

/**
 * What a validator has to say about a request or an answer; the members and their order are
 * Prism's.
 */
export interface Violation {
  /** Starts with `request` or `response`. */
  readonly location: readonly string[];
  readonly severity: string;
  readonly code?: string | number | undefined;
  readonly message: string;
}

// Node's and the browsers' clients give up above 16 KB of headers.
const MAX_LENGTH = 8_000;

/**
 * The value of the `sl-violations` header: JSON, with all but printable ASCII escaped, so that it
 * is a legal header whatever it quotes. It stays valid JSON when it has to be cut: the last entry
 * then says how many are left out.
 */
export function violationsHeader(violations: readonly Violation[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const violation of violations) {
    const entry = ascii(JSON.stringify(shortened(violation)));
    length += entry.length + 1;
    if (length > MAX_LENGTH) break;
    kept.push(entry);
  }
  const left = violations.length - kept.length;
  if (left > 0) kept.push(JSON.stringify({ ...REST, message: `${left} more are left out.` }));
  return `[${kept.join(",")}]`;
}

const REST = { location: [], severity: "Information", code: "left-out" };

/** A caller chooses the names that a violation quotes, and so their length. */
function shortened({ location, message, ...rest }: Violation): Violation {
  const path = location.slice(0, 20).map((step) => step.slice(0, 60));
  return { location: path, ...rest, message: message.slice(0, 300) };
}
