import { searchWorkers, type WorkerSummary } from "@coreclaw/client";
import type { App } from "./app.ts";
import { element, find, findForm, typedIn } from "./element.ts";
import { createNotice } from "./notice.ts";

/** Finds Workers by words, and hands over the one that is chosen. */
export function showSearch(
  { call, signal }: App,
  choose: (worker: WorkerSummary) => void,
): () => Promise<void> {
  const form = findForm("search");
  const count = find("search-count");
  const list = find("workers");
  const notice = createNotice(find("search-notice"));
  let latest = new AbortController();

  async function search() {
    latest.abort(); // an answer to earlier words could come after this one's
    latest = new AbortController();
    try {
      const { scraper } = await searchWorkers(
        call,
        { search: typedIn(form, "words"), limit: 20 },
        { signal: AbortSignal.any([signal, latest.signal]) },
      );
      notice.clear();
      count.textContent = scraper.length === 1 ? "1 Worker" : `${scraper.length} Workers`;
      list.replaceChildren(...scraper.map((worker) => entry(worker, choose)));
    } catch (error) {
      notice.show(error, search);
    }
  }

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void search();
  };
  form.addEventListener("submit", onSubmit, { signal });
  return search;
}

function entry(worker: WorkerSummary, choose: (worker: WorkerSummary) => void): HTMLElement {
  const button = element(
    "button",
    { class: "entry", attributes: { type: "button" } },
    element("strong", { text: worker.title }),
    element("span", { text: worker.description }),
    element("code", { text: worker.slug }),
  );
  button.addEventListener("click", () => {
    for (const other of document.querySelectorAll("#workers [aria-current]")) {
      other.removeAttribute("aria-current");
    }
    button.setAttribute("aria-current", "true");
    choose(worker);
  });
  return element("li", {}, button);
}
