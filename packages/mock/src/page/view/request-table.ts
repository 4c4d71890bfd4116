import type { App } from "../app.ts";
import type { PageState } from "../data/state.ts";
import type { RequestView } from "../data/views.ts";
import { h, type VNode } from "../dom/h.ts";
import { count, cut, localTime } from "../format/format.ts";
import { note, scroller, table } from "./parts.ts";
import { showDetail } from "./show-detail.ts";

const REQUESTS_SHOWN = 100;

/** Requests, the newest first; one can be chosen to have its answer explained. */
export function requestTable(
  state: PageState,
  requests: readonly RequestView[],
  app: App,
  caption: string,
): VNode {
  if (requests.length === 0) return note("None of the last requests.");
  const columns = [
    { label: "Request" },
    { label: "Status", isNumber: true },
    { label: "Code", isNumber: true },
    { label: "ms", isNumber: true },
    { label: "At", isNumber: true },
    { label: "Faults" },
  ];
  const rows = requests
    .slice(0, REQUESTS_SHOWN)
    .map((request) => requestRow(request, request.id === state.request, app));
  return scroller(caption, { class: "list" }, table(caption, columns, rows, { class: "choice" }));
}

function requestRow(request: RequestView, isChosen: boolean, app: App): VNode {
  const { id, method, operationId, path, status, code, ms, faults, time } = request;
  const isBad = status >= 400 || (code !== undefined && code !== 0);
  const number = (value: string, tone?: string) =>
    h("td", { class: tone === undefined ? "num" : `num ${tone}` }, value);
  return h(
    "tr",
    {
      key: String(id),
      onclick: (event) => {
        chooseRequest(app, id);
        showDetail("request-detail", event);
      },
      class: isChosen ? "chosen" : undefined,
    },
    h(
      "td",
      {},
      h(
        "button",
        { type: "button", class: "link", "aria-pressed": String(isChosen) },
        h("code", {}, `${method} `, h("b", {}, operationId ?? cut(path, 80))),
      ),
    ),
    number(`${isBad ? "✕ " : ""}${status}`, isBad ? "bad" : undefined),
    number(code === undefined ? "–" : String(code), isBad ? "bad" : undefined),
    number(count(ms)),
    number(localTime(time)),
    h(
      "td",
      {},
      faults.slice(0, 5).map((fault) => h("span", { class: "badge" }, `⚡ ${cut(fault, 40)}`)),
    ),
  );
}

export function chooseRequest(app: App, request: number): void {
  if (app.state.request === request) return;
  app.set({ request, explanation: undefined, copied: undefined });
  void app.refresh();
}
