import { CONTROL_PATH } from "../../simulator/control/control-path.ts";
import type { Route } from "./route.ts";

/**
 * The answer to a form that would change something by the control API; undefined for all else. Any
 * page can send one here by making the browser open its address. What tells such a page from our own
 * (`Origin`, `Sec-Fetch-Site`) is only written behind the worker.
 */
export function refuseForm(
  { method, mode }: Pick<Request, "method" | "mode">,
  { url }: Route,
): Response | undefined {
  const isControl = new URL(url).pathname.startsWith(CONTROL_PATH);
  const isRead = method === "GET" || method === "HEAD";
  if (!isControl || isRead || mode !== "navigate") return undefined;
  const message = "The control API does not answer forms. Call it by fetch.";
  const error = { kind: "foreign-origin", message };
  return Response.json({ error }, { status: 403, headers: { "x-mock-error": error.kind } });
}
