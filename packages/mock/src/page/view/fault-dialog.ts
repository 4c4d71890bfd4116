import type { App } from "../app.ts";
import { type FaultGroup, faultGroups } from "../data/fault-groups.ts";
import { type FaultFields, faultBody, readFaultForm } from "../data/read-fault-form.ts";
import type { Catalogue, OpenDialog } from "../data/state.ts";
import { h, type VNode } from "../dom/h.ts";
import { closeDialog, dialog } from "./dialog.ts";
import { faultLimits } from "./fault-limits.ts";
import { button } from "./parts.ts";

/** Chooses what shall go wrong, where, and how often. */
export function faultDialog({ world }: OpenDialog, catalogue: Catalogue, app: App): VNode {
  const { faultForm, run } = app.state;
  const groups = faultGroups(catalogue);
  const group = groups.find(({ id }) => id === faultForm.group) ?? groups[0];
  const entry = group?.entries.find(({ name }) => name === faultForm.name) ?? group?.entries[0];
  if (group === undefined || entry === undefined) return h("p", {}, "There are no faults.");
  return dialog(
    {
      name: "fault",
      title: "Inject a fault",
      onsubmit: (form) => void inject(readFaultForm(form, group.id), world, app),
    },
    app,
    groupPicker(groups, group, app),
    choices(group, entry.name, app),
    group.id !== "profiles" && faultLimits(entry, catalogue, run),
    h(
      "div",
      { class: "buttons end" },
      button("Cancel", () => closeDialog(app)),
      button("Inject", () => {}, { type: "submit", class: "main" }),
    ),
  );
}

async function inject(fields: FaultFields, world: string, app: App): Promise<void> {
  const ask = { method: "POST", body: faultBody(fields), world };
  if (await app.change("faults", ask, `From now on: ${fields.fault}.`)) closeDialog(app);
}

function groupPicker(groups: readonly FaultGroup[], chosen: FaultGroup, app: App): VNode {
  return h(
    "div",
    { class: "field" },
    h("label", { for: "fault-group" }, "Class"),
    h(
      "select",
      {
        id: "fault-group",
        value: chosen.id,
        onchange: (event) => {
          const group = (event.target as HTMLSelectElement).value;
          app.set({ faultForm: { group, name: "" }, dialogProblem: "" });
        },
      },
      groups.map(({ id, label, entries }) =>
        h("option", { key: id, value: id }, `${label} (${entries.length})`),
      ),
    ),
  );
}

function choices(group: FaultGroup, chosen: string, app: App): VNode {
  return h(
    "fieldset",
    { class: "choices", key: group.id },
    h("legend", { class: "hidden" }, group.label),
    group.entries.map(({ name, about }) =>
      h(
        "label",
        { key: name },
        h("input", {
          type: "radio",
          name: "fault",
          value: name,
          checked: name === chosen,
          onchange: () => app.set({ faultForm: { group: group.id, name }, dialogProblem: "" }),
        }),
        h("span", {}, h("code", {}, name), h("span", { class: "about" }, about)),
      ),
    ),
  );
}
