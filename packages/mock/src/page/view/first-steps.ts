import type { App } from "../app.ts";
import { curlOf } from "../copy/curl-of.ts";
import { fetchOf } from "../copy/fetch-of.ts";
import { h, type VNode } from "../dom/h.ts";
import { copyText, isInServiceWorker, mockUrl } from "../platform.ts";
import { button, scroller } from "./parts.ts";

/** The start of a run that needs nothing but a key; any text is one. */
const START = {
  method: "POST",
  path: "/api/v1/scraper/run",
  query: "",
  operationId: "startWorker",
  faults: [],
  text: JSON.stringify({
    scraper_slug: "openhours/museum-hours",
    is_async: true,
    input: { parameters: { custom: { places: ["Ghent"], max_results: 5 } } },
  }),
};

/** What to do where there is nothing yet. */
export function firstSteps(app: App): VNode {
  return h(
    "section",
    { class: "card first", "aria-labelledby": "first-title" },
    h("h2", { id: "first-title" }, "Nothing has called the mock yet"),
    h(
      "p",
      {},
      "Point your application at ",
      h("code", {}, mockUrl()),
      " and give it any text as its key: each key has an account of its own. Or start a run from here:",
    ),
    snippet(app),
  );
}

export function firstRun(app: App): VNode {
  return h(
    "div",
    { class: "snippet" },
    h("p", {}, "This account has no runs. Start one:"),
    snippet(app),
  );
}

function snippet(app: App): VNode {
  const text = isInServiceWorker()
    ? fetchOf(START, mockUrl())
    : `CORECLAW_API_KEY=test\n${curlOf(START, mockUrl())}`;
  return h(
    "div",
    { class: "snippet" },
    scroller("A first request", { class: "code" }, h("pre", {}, text)),
    h(
      "div",
      { class: "buttons" },
      button("Copy", async () => {
        const isCopied = await copyText(text);
        app.tell(isCopied ? "Copied." : "Select the text instead.", !isCopied);
      }),
    ),
  );
}
