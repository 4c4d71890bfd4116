import { explainError } from "../api/explain-error.ts";
import { element } from "./element.ts";

/** A place of the page that tells of what went wrong. */
export interface Notice {
  show(error: unknown, tryAgain?: () => void): void;
  clear(): void;
}

/** @param place An empty element that stays where it is: screen readers announce what comes into it. */
export function createNotice(place: HTMLElement): Notice {
  place.setAttribute("role", "alert");
  const clear = () => place.replaceChildren();
  clear();
  return {
    clear,
    show(error, tryAgain) {
      const explanation = explainError(error);
      if (explanation === undefined) return;
      const { kind, title, advice } = explanation;
      const box = element(
        "div",
        { class: `notice ${kind}` },
        element("strong", { text: `${title}.` }),
        element("p", { text: advice }),
      );
      if (tryAgain !== undefined && kind === "unclear") box.append(again(tryAgain));
      place.replaceChildren(box);
    },
  };
}

function again(tryAgain: () => void): HTMLElement {
  const button = element("button", { text: "Try again", attributes: { type: "button" } });
  button.addEventListener("click", tryAgain);
  return button;
}
