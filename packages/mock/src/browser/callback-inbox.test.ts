import { expect, test } from "vitest";
import { createCallbackInbox, type ReceivedCallback } from "./callback-inbox.ts";

const CALLBACK = { url: "https://hooks.example/", body: '{"status":3}', headers: {} };

test("what arrives is kept with its payload and its time, and told to those who listen", () => {
  const { inbox, take } = createCallbackInbox(() => 1_000);
  const told: ReceivedCallback[] = [];
  const stop = inbox.onReceive((callback) => void told.push(callback));

  take(CALLBACK);
  stop();
  take({ ...CALLBACK, body: "no JSON" });

  const first = { ...CALLBACK, payload: { status: 3 }, receivedAt: 1_000 };
  expect(told).toEqual([first]);
  expect(inbox.received).toEqual([
    first,
    { ...CALLBACK, body: "no JSON", payload: undefined, receivedAt: 1_000 },
  ]);
});

test("the last thousand are kept, and a list that was read stays as it was", () => {
  const { inbox, take } = createCallbackInbox(() => 0);
  take(CALLBACK);
  const early = inbox.received;

  for (let i = 0; i < 1_500; i++) take({ ...CALLBACK, body: String(i) });

  expect(early).toHaveLength(1);
  expect(inbox.received).toHaveLength(1_000);
  expect(inbox.received.at(-1)?.payload).toBe(1_499);
});
