import { CoreClawError, type ErrorFacts } from "./coreclaw-error.ts";

/** What made an answer unreadable. */
export type FormatReason =
  | "redirect"
  | "too_large"
  | "media_type"
  | "empty"
  | "encoding"
  | "json"
  | "too_deep"
  | "envelope"
  | "no_data";

/**
 * An answer arrived that is not the API's: an HTML page, half a JSON, a redirect, nothing at all. A
 * proxy or a wrong `baseUrl` is the usual reason. The request may have had its effect.
 */
export class ResponseFormatError extends CoreClawError {
  declare readonly name: "ResponseFormatError";
  /** What was wrong with it first. */
  readonly reason: FormatReason;
  /** The first characters of the body, at most 200; empty when there are none. */
  readonly excerpt: string;

  constructor(message: string, facts: ErrorFacts, reason: FormatReason, excerpt: string) {
    super("ResponseFormatError", message, facts);
    this.reason = reason;
    this.excerpt = excerpt;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason, excerpt: this.excerpt };
  }
}
