import { shellQuote } from "../../front/shell-word.ts";
import { asksForKey } from "../data/asks-for-key.ts";
import { printfFormat } from "./printf-format.ts";
import { preferenceOf, type ToldRequest } from "./told-request.ts";
import { escapeTricky, isTricky } from "./visible.ts";

/**
 * A command line that sends a request once more, for any POSIX shell. The key is never in it: it is
 * `$CORECLAW_API_KEY`, where the operation asks for one.
 *
 * @param baseUrl Where the mock answers, without a slash at the end.
 */
export function curlOf(request: ToldRequest, baseUrl: string): string {
  const body = bodyText(request.body);
  const isPiped = body !== undefined && isTricky(body);
  const prefer = preferenceOf(request);
  const url = `${baseUrl}${request.path}${request.query}`;
  const parts = [
    `curl -sS${globOption(url)}${methodOption(request.method, body)} ${shellQuote(url)}`,
    ...(request.lacksKey !== true && asksForKey(request)
      ? ['-H "api-key: $CORECLAW_API_KEY"']
      : []),
    ...(prefer === undefined ? [] : [`-H ${shellQuote(`prefer: ${prefer}`)}`]),
    ...(body === undefined ? [] : ["-H 'content-type: application/json'"]),
    ...dataOption(body, isPiped),
  ];
  const pipe = isPiped ? `printf ${shellQuote(printfFormat(body))} | ` : "";
  return `${pipe}${parts.join(" \\\n  ")}`;
}

/** Braces and brackets would make curl ask for many addresses. */
function globOption(url: string): string {
  return /[[\]{}]/.test(url) ? " -g" : "";
}

function methodOption(method: string, body: string | undefined): string {
  const usual = body === undefined ? "GET" : "POST";
  return method === usual ? "" : ` -X ${shellQuote(method)}`;
}

/** Not `-d`: it would read a file where the text begins with an @. */
function dataOption(body: string | undefined, isPiped: boolean): readonly string[] {
  if (body === undefined) return [];
  return [isPiped ? "--data-binary @-" : `--data-raw ${shellQuote(body)}`];
}

/** What was sent: JSON, or a text that was none. */
function bodyText(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  if (typeof body === "string" && !isJson(body)) return body;
  return escapeTricky(JSON.stringify(body));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
