import type { App } from "../app.ts";
import type { PageState } from "../data/state.ts";
import type { RequestView } from "../data/views.ts";
import { h, type VNode } from "../dom/h.ts";
import { count, cut, localTime } from "../format/format.ts";
import { note, scroller, table } from "./parts.ts";
import { showDetail } from "./show-detail.ts";

const REQUESTS_SHOWN = 100;

/** Requests, given the oldest first and shown the newest first; one can be chosen to have its answer explained. */
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
    .slice(-REQUESTS_SHOWN)
    .toReversed()
    .map((request) => requestRow(request, request.id === state.request?.id, app));
  return scroller(caption, { class: "list" }, table(caption, columns, rows, { class: "choice" }));
}

function requestRow(request: RequestView, isChosen: boolean, app: App): VNode {
  const { id, method, operationId, path, status, code, ms, faults, time } = request;
  const isBad = status === undefined || status >= 400 || (code !== undefined && code !== 0);
  const number = (value: string, tone?: string) =>
    h("td", { class: tone === undefined ? "num" : `num ${tone}` }, value);
  return h(
    "tr",
    {
      key: String(id),
      onclick: (event) => {
        chooseRequest(app, request);
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
    number(`${isBad ? "✕ " : ""}${status ?? "no answer"}`, isBad ? "bad" : undefined),
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

function chooseRequest(app: App, { id, time }: RequestView): void {
  if (app.state.request?.id === id) return;
  app.set({ request: { id, time }, explanation: undefined, copied: undefined });
  void app.refresh();
}
