import {
  CALLBACK_TIMEOUT_MS,
  NO_ANSWER_IN_TIME,
  type SendCallback,
} from "../../simulator/callbacks/send-callback.ts";
import type { MockAddresses } from "../addresses.ts";
import { exchange } from "../exchange.ts";
import { writeMessage } from "../messages.ts";
import type { WorkerClient, WorkerClients } from "./worker-scope.ts";

/**
 * Hands callbacks to the pages that the worker controls, whatever address they are for: nothing goes
 * to the network. A callback has arrived when one page says so; without any it fails, and is tried
 * again as one whose receiver is down.
 */
export function createInboxSender(
  clients: WorkerClients,
  { baseUrl }: MockAddresses,
): SendCallback {
  return async (callback) => {
    const windows = await clients.matchAll();
    const pages = windows.filter(({ url }) => !url.startsWith(`${baseUrl}/`)); // the mock's own has no inbox
    if (pages.length === 0) return { error: "no page is open that could receive it" };
    const message = writeMessage({ kind: "callback", callback });
    const isTaken = await Promise.any(pages.map((page) => handTo(page, message))).catch(
      () => false,
    );
    return isTaken ? { status: 200 } : NO_ANSWER_IN_TIME;
  };
}

async function handTo(page: WorkerClient, message: unknown): Promise<true> {
  const answer = await exchange(page, message, CALLBACK_TIMEOUT_MS);
  if (answer === undefined) throw new Error("The page does not listen.");
  return true;
}
