import { asksForKey } from "../data/asks-for-key.ts";
import { jsLiteral } from "./js-literal.ts";
import { preferenceOf, type ToldRequest } from "./told-request.ts";

/**
 * A request for the console of the browser, where the mock is a Service Worker that no curl reaches.
 *
 * @param baseUrl Where the mock answers, without a slash at the end.
 */
export function fetchOf(request: ToldRequest, baseUrl: string): string {
  const prefer = preferenceOf(request);
  const headers = {
    ...(request.lacksKey !== true && asksForKey(request) && { "api-key": "your key" }),
    ...(prefer !== undefined && { prefer }),
    ...(request.body !== undefined && { "content-type": "application/json" }),
  };
  const body = request.body === undefined ? "" : `  body: ${bodyOf(request.body)},\n`;
  return `await (await fetch(${jsLiteral(`${baseUrl}${request.path}${request.query}`)}, {
  method: ${jsLiteral(request.method)},
  headers: ${jsLiteral(headers, "  ")},
${body}})).json()`;
}

function bodyOf(body: unknown): string {
  return typeof body === "string" ? jsLiteral(body) : `JSON.stringify(${jsLiteral(body, "  ")})`;
}
