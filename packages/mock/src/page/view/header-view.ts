import type { App } from "../app.ts";
import { NOBODYS_WORLD, type PageState, shownWorld } from "../data/state.ts";
import { worldIdOf } from "../data/world-id.ts";
import { h, type VNode } from "../dom/h.ts";
import { counted } from "../format/format.ts";
import { button } from "./parts.ts";

/** What this is, whether it is there, and whose account is shown. */
export function headerView(state: PageState, app: App): VNode {
  return h(
    "header",
    { class: "top" },
    h("h1", {}, h("span", { class: "mark", "aria-hidden": "true" }), "CoreClaw mock"),
    connection(state),
    state.worlds.length > 0 && worldPicker(state, app),
    state.worlds.length > 0 && keyFinder(app),
  );
}

function connection({ connection }: PageState): VNode {
  const [shape, word] = {
    connecting: ["○", "connecting"],
    up: ["●", "live"],
    lost: ["✕", "not answering"],
  }[connection] as [string, string];
  return h(
    "span",
    { class: `connection ${connection}` },
    h("span", { "aria-hidden": "true" }, shape),
    ` ${word}`,
  );
}

function worldPicker(state: PageState, app: App): VNode {
  const shown = shownWorld(state)?.id ?? "";
  const options = state.worlds.map(({ id, runs, plan }) => {
    const name = id === NOBODYS_WORLD ? "without a key" : id;
    return h("option", { value: id, key: id }, `${name} · ${plan} · ${counted(runs, "run")}`);
  });
  return h(
    "div",
    { class: "picker" },
    h("label", { for: "world" }, "Account"),
    h(
      "select",
      {
        id: "world",
        value: shown,
        onchange: (event) => app.chooseWorld((event.target as HTMLSelectElement).value),
      },
      options,
    ),
  );
}

/** The key is hashed here and forgotten. */
function keyFinder(app: App): VNode {
  return h(
    "form",
    {
      class: "picker",
      onsubmit: (event) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).elements.namedItem("key");
        if (field instanceof HTMLInputElement) void find(app, field);
      },
    },
    h("label", { for: "key" }, "Find by key"),
    h("input", {
      id: "key",
      type: "password",
      autocomplete: "off",
      spellcheck: "false",
      size: 10,
      "aria-describedby": "key-note",
    }),
    h("span", { id: "key-note", class: "hidden" }, "The key is not stored, and not sent anywhere."),
    button("Find", () => {}, { type: "submit" }),
  );
}

async function find(app: App, field: HTMLInputElement): Promise<void> {
  const key = field.value.trim();
  field.value = "";
  if (key === "") return;
  try {
    const id = await worldIdOf(key);
    const isThere = () => app.state.worlds.some((world) => world.id === id);
    if (!isThere()) await app.refresh(); // its first request may be younger than the last look
    if (!isThere()) {
      return app.tell("No account of that key yet: it begins with the first request.", true);
    }
    app.chooseWorld(id);
    app.tell(`This is the account of that key: ${id}.`);
  } catch (error) {
    app.tell(error instanceof Error ? error.message : "The key could not be hashed.", true);
  }
}
