import "./start-mocks.ts";
import { createCall, exportRunResults } from "@coreclaw/client";

const call = createCall({ apiKey: "test" });
const { download_url } = await exportRunResults(call, {
  run_slug: "01KVJ448M0GT2CSQF2EZFR7870",
  format: "json",
  filter_keys: [],
});
const rows: unknown[] = await (await fetch(download_url)).json();
document.querySelector("output")?.append(`${rows.length} rows exported`);
