import type { FormatReason } from "../errors/response-format-error.ts";

/** What was wrong with an answer, as half a sentence after "operation: ". */
export function formatMessage(reason: FormatReason, mediaType: string): string {
  switch (reason) {
    case "redirect":
      return "a redirect came instead of an answer; it was not followed. Check baseUrl";
    case "too_large":
      return "the answer is larger than maxResponseBytes";
    case "media_type":
      return `the answer is ${mediaType || "of no media type"}, not JSON. Check baseUrl and any proxy`;
    case "empty":
      return "the answer is empty";
    case "encoding":
      return "the answer is not UTF-8";
    case "json":
      return "the answer is not whole JSON";
    case "too_deep":
      return "the answer nests deeper than 1000 levels";
    case "envelope":
      return "the answer is JSON, but not of this API. Check baseUrl";
    case "no_data":
      return "the answer says success, but has no data";
  }
}
