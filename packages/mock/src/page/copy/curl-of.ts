import { shellQuote } from "../../front/shell-word.ts";
import { asksForKey } from "../data/operation-of.ts";
import { squeezed } from "./json-text.ts";
import { preferenceOf } from "./prefer.ts";
import type { ToldRequest } from "./told-request.ts";
import { escapeTricky } from "./visible.ts";

/**
 * A command line that sends a request once more, for any POSIX shell. The key is never in it: it is
 * `$CORECLAW_API_KEY`, where the operation asks for one.
 *
 * @param baseUrl Where the mock answers, without a slash at the end.
 */
export function curlOf(request: ToldRequest, baseUrl: string): string {
  const body = bodyOf(request);
  const prefer = preferenceOf(request);
  const url = `${baseUrl}${request.path}${request.query}`;
  const parts = [
    `curl -sS${globOption(url)}${methodOption(request.method, body)} ${shellQuote(url)}`,
    ...(request.lacksKey !== true && asksForKey(request)
      ? ['-H "api-key: $CORECLAW_API_KEY"']
      : []),
    ...(prefer === undefined ? [] : [`-H ${shellQuote(`prefer: ${prefer}`)}`]),
    ...(body === undefined ? [] : ["-H 'content-type: application/json'"]),
    // Not `-d`: it would read a file where the text begins with an @.
    ...(body === undefined ? [] : [`--data-raw ${shellQuote(body)}`]),
  ];
  return parts.join(" \\\n  ");
}

/** Between its strings JSON has no character that a terminal acts on once the white space is gone. */
function bodyOf({ method, text }: ToldRequest): string | undefined {
  return text === undefined || method === "HEAD" ? undefined : escapeTricky(squeezed(text));
}

/** Braces and brackets would make curl ask for many addresses. */
function globOption(url: string): string {
  return /[[\]{}]/.test(url) ? " -g" : "";
}

function methodOption(method: string, body: string | undefined): string {
  if (method === "HEAD") return " -I"; // with -X HEAD curl would wait for a body
  const usual = body === undefined ? "GET" : "POST";
  return method === usual ? "" : ` -X ${shellQuote(method)}`;
}
