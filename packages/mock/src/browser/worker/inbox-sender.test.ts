import { expect, test, vi } from "vitest";
import { addressesBelow } from "../addresses.ts";
import { readTold } from "../messages.ts";
import { createInboxSender } from "./inbox-sender.ts";
import type { WorkerClient } from "./worker-scope.ts";

const ADDRESSES = addressesBelow("https://app.example/");
const CALLBACK = { url: "https://hooks.example/", body: "{}", headers: { a: "b" } };

/** A page that takes what it gets, or one that never looks. */
function pageAt(url: string, listens: boolean) {
  const told: unknown[] = [];
  const page: WorkerClient = {
    url,
    postMessage(message, [port]) {
      told.push(readTold(message));
      if (listens) (port as MessagePortLike).postMessage({ ok: true });
    },
  };
  return { page, told };
}

interface MessagePortLike {
  postMessage(message: unknown): void;
}

function senderTo(...pages: readonly { page: WorkerClient }[]) {
  const matchAll = async () => pages.map(({ page }) => page);
  return createInboxSender({ claim: async () => {}, matchAll }, ADDRESSES);
}

test("a callback goes to every page, and has arrived when one has taken it", async () => {
  const [deaf, app] = [
    pageAt("https://app.example/a", false),
    pageAt("https://app.example/b", true),
  ];

  expect(await senderTo(deaf, app)(CALLBACK)).toEqual({ status: 200 });
  expect([...deaf.told, ...app.told]).toEqual([
    { kind: "callback", callback: CALLBACK },
    { kind: "callback", callback: CALLBACK },
  ]);
});

test("without a page it fails, and the mock's own page is none", async () => {
  const own = pageAt(ADDRESSES.controlUrl, true);

  expect(await senderTo(own)(CALLBACK)).toEqual({
    error: "no page is open that could receive it",
  });
  expect(own.told).toEqual([]);
});

test("pages that do not listen are a receiver that does not answer", async () => {
  vi.useFakeTimers();
  try {
    const sending = senderTo(pageAt("https://app.example/", false))(CALLBACK);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await sending).toEqual({ error: "the receiver did not answer within 5 seconds" });
  } finally {
    vi.useRealTimers();
  }
});
