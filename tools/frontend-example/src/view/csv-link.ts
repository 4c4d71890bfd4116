import { exportRunResults, type RunSlug } from "@coreclaw/client";
import type { App } from "./app.ts";
import { element, find } from "./element.ts";
import { createNotice } from "./notice.ts";

/** Offers the rows of a run as a file. Gives a function that makes the offer. */
export function showCsvLink({ call, signal }: App, run_slug: RunSlug): () => void {
  const place = find("run-actions");
  const problems = element("div");
  const notice = createNotice(problems);
  const button = element("button", { text: "Export as CSV", attributes: { type: "button" } });

  // At a click and not before: the link works for half an hour only.
  async function make(): Promise<void> {
    button.disabled = true;
    try {
      const request = { run_slug, format: "csv" as const, filter_keys: [] };
      const { download_url } = await exportRunResults(call, request, { signal });
      notice.clear();
      place.replaceChildren(button, linkTo(download_url));
      button.textContent = "Export again";
    } catch (error) {
      place.replaceChildren(button, problems);
      notice.show(error, make);
    }
    button.disabled = false;
  }

  button.addEventListener("click", make);
  return () => place.replaceChildren(button);
}

/** An address may say `javascript:`; only one of the web becomes a link. */
function linkTo(address: string): HTMLElement {
  const { protocol, href } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:")
    throw new Error("The link is none of the web.");
  const attributes = { href, rel: "noreferrer" }; // browsers save it: storage says that it is a file
  return element("a", { text: "Download the CSV", attributes });
}
