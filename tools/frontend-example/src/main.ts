import { createCall } from "@coreclaw/client";
import { type Connection, connect } from "./api/connect.ts";
import { showAccount } from "./view/account.ts";
import { find, findForm, typedIn } from "./view/element.ts";
import { showInbox } from "./view/inbox.ts";
import { createNotice } from "./view/notice.ts";
import { showRecent } from "./view/recent.ts";
import { showRunPanel } from "./view/run.ts";
import { showSearch } from "./view/search.ts";
import { showStart } from "./view/start.ts";

try {
  const connection = await connect();
  find("connection").textContent = connection.about;
  keepRunning(connection);
  find("main").inert = false; // a form that is sent before would load the page anew
} catch (error) {
  find("connection").textContent = error instanceof Error ? error.message : String(error);
}

/** Begins anew, with nothing of the old account left, each time another key is given. */
function keepRunning(connection: Connection): void {
  const form = findForm("account");
  find("key-label").hidden = !connection.takesKey;
  let current = new AbortController();
  const begin = () => {
    current.abort();
    current = new AbortController();
    try {
      run(connection, typedIn(form, "key"), current.signal);
    } catch (error) {
      createNotice(find("account-notice")).show(error); // no header can carry such a key
    }
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", begin);
  begin();
}

function run({ baseUrl, takesKey, inbox }: Connection, key: string, signal: AbortSignal): void {
  const apiKey = takesKey ? key || undefined : "none"; // a proxy puts its own in this one's place
  const app = { call: createCall({ baseUrl, apiKey }), signal, inbox };
  const refreshAccount = showAccount(app);
  const showRun = showRunPanel(app, () => refresh());
  const refreshRecent = showRecent(app, showRun);
  const refresh = () => void Promise.all([refreshAccount(), refreshRecent()]);
  const choose = showStart(app, { showRun, refresh });
  const search = showSearch(app, choose);
  showInbox(app);
  refresh();
  void search();
}
