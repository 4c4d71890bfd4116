import { asksForKey } from "../data/operation-of.ts";
import { jsLiteral } from "./js-literal.ts";
import { isPlain, squeezed } from "./json-text.ts";
import { preferenceOf } from "./prefer.ts";
import type { ToldRequest } from "./told-request.ts";

/**
 * A request for the console of the browser, where the mock is a Service Worker that no curl reaches.
 *
 * @param baseUrl Where the mock answers, without a slash at the end.
 */
export function fetchOf(request: ToldRequest, baseUrl: string): string {
  const { method, path, query, text } = request;
  const prefer = preferenceOf(request);
  const headers = {
    ...(request.lacksKey !== true && asksForKey(request) && { "api-key": "your key" }),
    ...(prefer !== undefined && { prefer }),
    ...(text !== undefined && { "content-type": "application/json" }),
  };
  const body = text === undefined ? "" : `  body: ${bodyOf(text)},\n`;
  const answer = `await fetch(${jsLiteral(`${baseUrl}${path}${query}`)}, {
  method: ${jsLiteral(method)},
  headers: ${jsLiteral(headers, "  ")},
${body}})`;
  return method === "HEAD" ? answer : `await (${answer}).json()`;
}

/** As code where that comes to the same text. */
function bodyOf(text: string): string {
  if (!isPlain(text)) return jsLiteral(squeezed(text));
  return `JSON.stringify(${jsLiteral(JSON.parse(text), "  ")})`;
}
