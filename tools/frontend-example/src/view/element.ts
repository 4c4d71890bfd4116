/** What a new element is given. Text goes in as text, so nothing of an answer can become markup. */
export interface Given {
  readonly text?: string;
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { text, class: className, attributes = {} }: Given = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** @throws {Error} The page has no such element. */
export function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element #${id}.`);
  return found;
}

/** @throws {Error} The page has no such form. */
export function findForm(id: string): HTMLFormElement {
  const found = find(id);
  if (found instanceof HTMLFormElement) return found;
  throw new Error(`#${id} in index.html is no form.`);
}

/** What was typed into a field of a form; empty where it has none of that name. */
export function typedIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value.trim() : "";
}
