import { getWorker, startWorker, type WorkerDetail, type WorkerSummary } from "@coreclaw/client";
import { type AskedInput, askedInput, startingInput } from "../api/starting-input.ts";
import type { App, Parts } from "./app.ts";
import { element, find, findForm, typedIn } from "./element.ts";
import { createNotice } from "./notice.ts";

/** Asks for one input of a Worker and starts a run. Gives a function that chooses the Worker. */
export function showStart({ call, signal, inbox }: App, { showRun, refresh }: Parts) {
  const section = find("start-section");
  const form = findForm("start");
  const notice = createNotice(find("start-notice"));
  let chosen: { worker: WorkerSummary; detail: WorkerDetail } | undefined;
  let latest = new AbortController();
  section.hidden = true;

  async function choose(worker: WorkerSummary): Promise<void> {
    latest.abort(); // the answer for an earlier choice could come after this one's
    latest = new AbortController();
    chosen = undefined;
    section.hidden = false;
    notice.clear();
    find("start-worker").textContent = worker.title;
    form.replaceChildren();
    find("start-title").focus();
    try {
      const detail = await getWorker(
        call,
        { slug: worker.slug },
        { signal: AbortSignal.any([signal, latest.signal]) },
      );
      chosen = { worker, detail };
      form.replaceChildren(...fieldsFor(askedInput(detail)));
    } catch (error) {
      notice.show(error, () => choose(worker));
    }
  }

  async function start({ worker, detail }: NonNullable<typeof chosen>): Promise<void> {
    const input = startingInput(detail, askedInput(detail), typedIn(form, "input"));
    // Any address will do for the simulated API: its callbacks come to this page.
    const callback = inbox && { callback_url: new URL("/callback", location.href).href };
    const request = { scraper_slug: worker.slug, is_async: true, input, ...callback };
    try {
      const { run_slug } = await startWorker(call, request, { signal });
      showRun(run_slug);
    } catch (error) {
      notice.show(error); // no second try at a click: it could cost twice
    }
    refresh();
  }

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const button = form.querySelector("button");
    if (chosen === undefined || button === null || button.disabled) return;
    button.disabled = true; // two clicks would be two runs
    notice.clear();
    await start(chosen);
    button.disabled = false;
  };
  form.addEventListener("submit", onSubmit, { signal });
  return choose;
}

function fieldsFor(asked: AskedInput | undefined): HTMLElement[] {
  const button = element("button", { text: "Start the run", class: "primary" });
  if (asked === undefined) return [button];
  const { label, help, editor, text, isRequired } = asked;
  const field = element(editor === "lines" ? "textarea" : "input", {
    attributes: {
      id: "input",
      name: "input",
      "aria-describedby": "input-help",
      ...(editor === "number" ? { type: "number", step: "any" } : {}),
      ...(isRequired ? { required: "" } : {}),
    },
  });
  field.value = text;
  return [
    element("label", { text: label, attributes: { for: "input" } }),
    field,
    element("small", { text: help, attributes: { id: "input-help" } }),
    button,
  ];
}
