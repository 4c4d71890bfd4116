import type { App } from "../app.ts";
import type { PageState } from "../data/state.ts";
import { h, type VNode } from "../dom/h.ts";
import { bytes, dollars } from "../format/format.ts";
import { button } from "./parts.ts";

const REFILL_DOLLARS = 100;
const UNITS_PER_DOLLAR = 10_000;

/** What the account can spend, how its key is treated, and what its runs will do. */
export function accountView(state: PageState, app: App): VNode {
  const { account } = state;
  const change = (body: object, done: string) => () =>
    void app.change("account", { method: "PATCH", body }, done);
  const isRefused = account?.refuse !== undefined;
  return h(
    "section",
    { class: "card", "aria-labelledby": "account-title" },
    h("h2", { id: "account-title" }, "Account"),
    h("p", { class: "figure" }, dollars((account?.balance ?? 0) * UNITS_PER_DOLLAR)),
    h(
      "p",
      { class: "sub" },
      `${bytes(account?.traffic ?? 0)} of traffic · `,
      isRefused
        ? h("strong", { class: "bad" }, `✕ the key is refused with ${account.refuse}`)
        : "the key is accepted",
    ),
    h(
      "div",
      { class: "buttons" },
      button("Drain balance", change({ balance: 0 }, "The balance is used up.")),
      button("Refill", change({ balance: REFILL_DOLLARS }, "The balance is 100 dollars.")),
      isRefused
        ? button("Accept key", change({ refuse: null }, "The key is accepted again."))
        : button("Expire key", change({ refuse: "key-expired" }, "The key has expired: 20002.")),
      button("Reset…", () => app.openDialog("reset")),
    ),
    scenarioPicker(state, app),
  );
}

function scenarioPicker({ scenario = "", catalogue }: PageState, app: App): VNode {
  const scenarios = catalogue?.scenarios ?? [];
  const about = scenarios.find(([name]) => name === scenario)?.[1];
  const choose = async (name: string) => {
    app.set({ scenario: name }); // else a refusal would change nothing, and the choice would stay
    const isDone = await app.change(
      "scenario",
      { method: "PUT", body: { scenario: name || null } },
      name === "" ? "Runs to come take their ordinary course." : `Runs to come: ${name}.`,
    );
    if (!isDone && app.state.scenario === name) app.set({ scenario });
  };
  return h(
    "div",
    { class: "field" },
    h("label", { for: "scenario" }, "Runs to come"),
    h(
      "select",
      {
        id: "scenario",
        value: scenario,
        title: about,
        onchange: (event) => void choose((event.target as HTMLSelectElement).value),
      },
      h("option", { value: "", key: "" }, "ordinary course"),
      scenarios.map(([name]) => h("option", { value: name, key: name }, name)),
    ),
  );
}
