import { asRecord } from "../document/document.ts";
import type { Duration } from "../simulator/clock/duration.ts";
import { BrowserMockError } from "./browser-mock-error.ts";

/** The hands of a page on the world of one API key: the control API, by `fetch`. */
export interface BrowserWorld {
  /** Moves time on; resolves when all that was due is done, callbacks included. */
  advance(duration: Duration): Promise<void>;
  /** Moves time on until every run has ended that will, and every callback has come. */
  settle(): Promise<void>;
  /** Makes the world begin anew. */
  reset(): Promise<void>;
  /**
   * Any other call of the control API, for example `control("PATCH", "account", { balance: 0 })`.
   *
   * @throws {BrowserMockError} It says no; the message is its own.
   */
  control(method: string, path: string, body?: unknown): Promise<unknown>;
}

export function createBrowserWorld(controlUrl: string, key: string): BrowserWorld {
  const control: BrowserWorld["control"] = async (method, path, body) => {
    const headers = { "api-key": key, "content-type": "application/json" };
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(controlUrl + path, { method, headers, ...content });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && answer !== undefined) return answer;
    const { message } = asRecord(asRecord(answer)["error"]);
    throw new BrowserMockError(
      typeof message === "string"
        ? message
        : `${controlUrl}${path} did not answer as the control API does (HTTP ${response.status}). Is the mock stopped?`,
    );
  };
  return {
    control,
    advance: async (duration) => void (await control("POST", "clock", { advance: duration })),
    settle: async () => void (await control("POST", "clock", { settle: true })),
    reset: async () => void (await control("POST", "reset")),
  };
}
