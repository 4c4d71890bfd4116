import { getAccount } from "@coreclaw/client";
import type { App } from "./app.ts";
import { find } from "./element.ts";
import { createNotice } from "./notice.ts";

/** Shows what is left on the account. Gives a function that reads it anew. */
export function showAccount({ call, signal }: App): () => Promise<void> {
  const notice = createNotice(find("account-notice"));
  const balance = find("balance");
  balance.textContent = "…";
  return async function refresh() {
    try {
      const account = await getAccount(call, { signal });
      balance.textContent = `$${account.balance}`;
      notice.clear();
    } catch (error) {
      balance.textContent = "–";
      notice.show(error, refresh);
    }
  };
}
