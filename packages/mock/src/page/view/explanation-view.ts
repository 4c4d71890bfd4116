import type { App } from "../app.ts";
import { curlOf } from "../copy/curl-of.ts";
import { fetchOf } from "../copy/fetch-of.ts";
import { isPlain } from "../copy/json-text.ts";
import { type CopiedTest, testOf } from "../copy/test-of.ts";
import { type ToldRequest, toldRequest } from "../copy/told-request.ts";
import type { PageState } from "../data/state.ts";
import type { Explanation } from "../data/views.ts";
import { h, type VNode } from "../dom/h.ts";
import { counted, cut, dateTime } from "../format/format.ts";
import { copyText, isInServiceWorker, mockUrl } from "../platform.ts";
import { button, facts, note, scroller, slug, status } from "./parts.ts";

/** Why a request was answered so, and ways to send it again. */
export function explanationView({ explanation, copied }: PageState, app: App): VNode {
  if (explanation === undefined) return note("The explanation is on its way.");
  const { request, why } = explanation;
  const { method, path, query } = request;
  return h(
    "div",
    { class: "detail", key: String(request.id) },
    h(
      "div",
      { class: "heading" },
      h("h3", {}, request.operationId ?? "No operation"),
      h("code", { class: "long faint" }, `${method} ${cut(path + query, 300)}`),
    ),
    h("p", { class: "why" }, cut(why, 1_000)),
    known(explanation),
    explanation.faults.length > 0 && faultList(explanation),
    bodyView(request),
    copyButtons(toldRequest(explanation), explanation.request.isCut, app),
    copied !== undefined &&
      scroller("What was copied", { class: "code", key: "copied" }, h("pre", {}, copied)),
  );
}

function known({ answer, operation, scenario, run, by, request }: Explanation): VNode {
  const code = answer.code === undefined ? "none" : `${answer.code} ${answer.name}`.trim();
  const { status: http } = answer;
  return facts(
    ["Answer", http === undefined ? "no answer" : `HTTP ${http}, code ${code}`],
    ["Says", cut(answer.message, 500)],
    ["What to do", answer.code === 0 ? "" : answer.action],
    ["Decided by", DECIDED_BY[by] ?? by],
    ["Scenario", scenario.name && `${scenario.name}, from ${scenario.from}`],
    [
      "Run then",
      run.slug &&
        h(
          "span",
          {},
          slug(run.slug),
          " ",
          status(run.status, true),
          ` ${counted(run.rows, "row")} at ${dateTime(run.at)}`,
        ),
    ],
    ["Operation in", operation.source && slug(operation.source)],
    ["Answer in", answer.source && slug(answer.source)],
    ["Like example", answer.examples.join(", ")],
    ["Request", `${request.id}`],
  );
}

const DECIDED_BY: Readonly<Record<string, string>> = {
  account: "the account",
  example: "the request: it prefers an example",
  fault: "a fault",
  history: "what the account began with",
  input: "the input of the run",
  key: "the key",
  mock: "the mock itself",
  "no-key": "the missing key",
  rate: "the rate of requests",
  request: "the request",
  scenario: "the request: it prefers a scenario",
  state: "the state of the account",
  worker: "the Worker of the run",
  world: "the scenario of the account",
};

function faultList({ faults }: Explanation): VNode {
  return h(
    "ul",
    { class: "happened", "aria-label": "Faults" },
    faults.map(({ fault, rule, did }) =>
      h(
        "li",
        {},
        h("span", { class: "badge" }, `⚡ ${cut(fault, 100)}`),
        ` ${did} `,
        h("small", {}, rule === undefined ? "The request asked for it." : `Rule ${rule}.`),
      ),
    ),
  );
}

function bodyView({ method, text, isCut }: Explanation["request"]): VNode | false {
  if (text === undefined) return method !== "GET" && !isCut && note("It had no body.");
  const shown = isPlain(text) ? JSON.stringify(JSON.parse(text), null, 2) : text;
  return scroller("Body of the request", { class: "code" }, h("pre", {}, cut(shown, 10_000)));
}

function copyButtons(told: ToldRequest, isCut: boolean, app: App): VNode {
  const isOutOfReach = isInServiceWorker();
  const test: CopiedTest = isCut
    ? { problem: "Its body or its query was not kept whole." }
    : testOf(told, isOutOfReach ? undefined : mockUrl());
  const [kind, line] = isOutOfReach ? (["fetch", fetchOf] as const) : (["curl", curlOf] as const);
  return h(
    "div",
    { class: "buttons" },
    button(`Copy as ${kind}`, () => void copy(app, line(told, mockUrl()), kind), {
      disabled: isCut,
    }),
    button("Copy as test", () => void copy(app, test.code ?? "", "a test"), {
      disabled: test.code === undefined,
    }),
    test.problem !== undefined && h("small", { class: "faint" }, test.problem),
  );
}

async function copy(app: App, text: string, kind: string): Promise<void> {
  app.set({ copied: text });
  const isCopied = await copyText(text);
  if (isCopied) app.tell(`Copied as ${kind}.`);
  else app.tell("This browser does not let the page copy: select the text instead.", true);
}
