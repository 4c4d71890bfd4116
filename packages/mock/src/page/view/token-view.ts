import type { App } from "../app.ts";
import { h, type VNode } from "../dom/h.ts";
import { button } from "./parts.ts";

/** Where others can reach the mock, its control API wants to know who asks. */
export function tokenView(app: App): VNode {
  return h(
    "section",
    { class: "card first", "aria-labelledby": "token-title" },
    h("h2", { id: "token-title" }, "This mock asks for its token"),
    h("p", {}, "It was started with ", h("code", {}, "--control-token"), "."),
    h(
      "form",
      {
        class: "picker",
        onsubmit: (event) => {
          event.preventDefault();
          const field = (event.target as HTMLFormElement).elements.namedItem("token");
          if (field instanceof HTMLInputElement) void use(app, field);
        },
      },
      h("label", { for: "token" }, "Token"),
      h("input", { id: "token", type: "password", autocomplete: "off", required: true }),
      button("Use it", () => {}, { type: "submit", class: "main" }),
    ),
    h("p", { class: "note" }, "It stays in the memory of this page until you leave it."),
  );
}

async function use(app: App, field: HTMLInputElement): Promise<void> {
  const token = field.value.trim();
  field.value = "";
  if (!/^[ -~]+$/.test(token)) {
    return app.tell(
      "A token is made of ASCII letters, digits and signs: a header holds no others.",
      true,
    );
  }
  app.client.useToken(token);
  await app.refresh();
  if (app.state.needsToken) app.tell("The mock does not take that token.", true);
}
