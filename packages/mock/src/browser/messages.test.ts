import { expect, test } from "vitest";
import { readAsk, readReply, readTold, writeMessage } from "./messages.ts";

const CALLBACK = { url: "https://hooks.example/", body: "{}", headers: { a: "b" } };

test("what one side writes, the other reads", () => {
  expect(readAsk(writeMessage("stop"))).toBe("stop");
  const told = { kind: "callback", callback: CALLBACK } as const;
  expect(readTold(writeMessage(told))).toEqual(told);
});

test.for([
  undefined,
  "start",
  { mark: "other", content: "start" },
  { mark: "coreclaw-mock", content: "explode" },
  { mark: "coreclaw-mock", content: { kind: "warning", message: 7 } },
  { mark: "coreclaw-mock", content: { kind: "callback", callback: { ...CALLBACK, body: {} } } },
  { mark: "coreclaw-mock", content: { kind: "callback" } },
])("%j is no message of the mock", (message) => {
  expect(readAsk(message)).toBeUndefined();
  expect(readTold(message)).toBeUndefined();
});

test("a reply that nobody knows is an error, whatever it holds", () => {
  expect(readReply({ ok: true })).toEqual({ ok: true });
  expect(readReply({ error: "No." })).toEqual({ error: "No." });
  for (const odd of [undefined, "ok", { ok: 1 }, { error: {} }]) {
    expect(readReply(odd)).toEqual({ error: "It gave an answer that nobody knows." });
  }
});
