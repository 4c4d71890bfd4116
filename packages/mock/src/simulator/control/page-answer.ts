import { CONTROL_PATH } from "./control-path.ts";
import { type ControlGuard, guardPage } from "./guard.ts";

/** Gives the HTML of the page for people; it is one file that needs no other. */
export type LoadPage = () => Promise<string>;

/** Whether a browser opens the control API's own address. Programs get the list of its calls there. */
export function asksForPage({ method, url, headers }: Request): boolean {
  const { pathname } = new URL(url);
  const isRoot = pathname === CONTROL_PATH && (method === "GET" || method === "HEAD");
  return isRoot && /\btext\/html\b/i.test(headers.get("accept") ?? "");
}

/** The page. It holds nothing but itself; what it then asks for needs the token. */
export async function pageAnswer(
  page: LoadPage,
  request: Request,
  guarded: ControlGuard,
): Promise<Response> {
  guardPage(request, guarded);
  const body = request.method === "HEAD" ? null : await page();
  return new Response(body, { headers: PAGE_HEADERS });
}

const PAGE_HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  vary: "Accept",
} as const;
