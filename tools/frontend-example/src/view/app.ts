import type { Call, RunSlug } from "@coreclaw/client";
import type { CallbackInbox } from "@coreclaw/mock/browser";

/** What the parts of the page share while one key is in use. */
export interface App {
  readonly call: Call;
  /** Aborted when another key takes over: calls, listeners and waits end with it. */
  readonly signal: AbortSignal;
  readonly inbox: CallbackInbox | undefined;
}

/** What the parts of the page ask of each other. */
export interface Parts {
  /** Shows a run, and follows it to its end. */
  showRun(slug: RunSlug): void;
  /** Reads the balance and the recent runs anew. */
  refresh(): void;
}
