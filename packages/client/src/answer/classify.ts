import type { Effect, ErrorEntry, ErrorKind, ErrorTable } from "../call.ts";
import { own } from "../own.ts";

/** Which class of error a failure becomes, and what is known about it. */
export interface Verdict {
  readonly kind: ErrorKind | "unknown";
  readonly codeName: string | undefined;
  readonly effect: Effect;
}

/**
 * Weighs HTTP status and code of a failure; the worse of the two decides. A 5xx says that the service
 * broke, so it outweighs a code that only says "refused"; otherwise the code knows more than the
 * status. A code that the table does not have leaves the status, where that says enough on its own.
 */
export function classify(status: number, code: number | null, table: ErrorTable): Verdict {
  const entry = code !== null && Object.hasOwn(table, code) ? table[code] : undefined;
  if (entry !== undefined && !outweighs(status, entry)) {
    return { kind: entry.kind, codeName: entry.name, effect: entry.effect };
  }
  const kind = tellingKind(status) ?? "unknown";
  return { kind, codeName: entry?.name, effect: effectOf(kind) };
}

function outweighs(status: number, entry: ErrorEntry): boolean {
  return status >= 500 && (own(entry, "status") ?? status) < 500;
}

/** The kind of a failure of which only the HTTP status is known. */
export function classifyStatus(status: number): Verdict {
  const kind = tellingKind(status) ?? kindByStatus.get(status) ?? "unknown";
  return { kind, codeName: undefined, effect: effectOf(kind) };
}

/** Statuses that any server, proxy or gateway on the way means alike. */
export function tellingKind(status: number): "key" | "rate" | "server" | undefined {
  if (status === 401) return "key";
  if (status === 429) return "rate";
  return status >= 500 ? "server" : undefined;
}

const kindByStatus: ReadonlyMap<number, ErrorKind> = new Map([
  [400, "validation"],
  [403, "permission"],
  [404, "not_found"],
  [422, "validation"],
]);

/** All but a broken service and a riddle stop a request at the door. */
function effectOf(kind: Verdict["kind"]): Effect {
  return kind === "server" || kind === "unknown" ? "possible" : "none";
}
