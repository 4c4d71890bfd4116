import { styleText } from "node:util";
import type { RequestEvent } from "../server/request-event.ts";

/** `POST /api/v1/rerun rerun 200 3 ms`, and what was wrong with the request, if anything. */
export function textLine(event: RequestEvent, colours: boolean): string {
  const { method, path, operationId = "-", status, code, ms, error, violations, finding } = event;
  const fault = event.fault === undefined ? "" : ` fault: ${event.fault}`;
  const shown = path.length > 200 ? `${path.slice(0, 200)}…` : path;
  const took = `${coloured(status, colours)} ${Math.round(ms)} ms`;
  const line = `${method} ${shown} ${operationId} ${took}${fault}`;
  if (error !== undefined) return `${line} ${error}${finding ? ` (${finding})` : ""}`;
  if (code !== undefined && code !== 0) return `${line} ${code} (${finding ?? "no message"})`;
  return violations > 0
    ? `${line} sl-violations: ${violations} (${finding ?? "no message"})`
    : line;
}

/** The same as one JSON object. */
export function jsonLine(event: RequestEvent): string {
  const { operationId = null, code = null, error = null, fault = null, finding = null } = event;
  const ms = Math.round(event.ms * 10) / 10;
  return JSON.stringify({
    event: "request",
    ...event,
    operationId,
    code,
    ms,
    error,
    fault,
    finding,
  });
}

function coloured(status: number | null, colours: boolean): string {
  if (status === null) return "-";
  if (!colours) return String(status);
  const colour = status < 400 ? "green" : status < 500 ? "yellow" : "red";
  return styleText(colour, String(status), { validateStream: false });
}
