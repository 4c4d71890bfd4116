import { expect, test } from "vitest";
import { afterLook } from "./after-look.ts";
import { FIRST_STATE, type PageState } from "./state.ts";
import { readExplanation, readRequest, readWorld } from "./views.ts";

const world = (id: string) => readWorld({ world: id });
const request = (id: number, time: number) => readRequest({ id, time });
const SHOWN: PageState = {
  ...FIRST_STATE,
  connection: "up",
  worlds: [world("a"), world("b")],
  wanted: "a",
  requests: [request(1, 1_000)],
  request: { id: 1, time: 1_000 },
  explanation: readExplanation({ request: { id: 1, time: 1_000 } }),
};
const after = (now: PageState, found: Partial<PageState> = {}) => afterLook(SHOWN, now, found);

test("a dialog about an account that is gone is closed, and that is said", () => {
  const now: PageState = { ...SHOWN, dialog: { name: "reset", world: "a" } };

  expect(after(now).dialog).toEqual({ name: "reset", world: "a" });
  expect(after(now, { worlds: [world("b")] })).toMatchObject({
    dialog: undefined,
    message: { text: "The account a is gone, and the dialog about it with it.", isProblem: true },
  });
});

test("a chosen request stays while it is listed", () => {
  const { request, explanation } = after(SHOWN);

  expect(request).toEqual({ id: 1, time: 1_000 });
  expect(explanation).toBeDefined();
});

test("another request of the same number is not the chosen one", () => {
  const restarted = after(SHOWN, { requests: [request(1, 2_000)] });

  expect(restarted).toMatchObject({ request: undefined, explanation: undefined });
});

test("what was explained before the connection was lost is explained anew", () => {
  const found = after({ ...SHOWN, connection: "lost" });

  expect(found).toMatchObject({ request: { id: 1 }, explanation: undefined, connection: "up" });
});

test("a request that was chosen before any account began stays chosen", () => {
  const none: PageState = { ...SHOWN, worlds: [], wanted: undefined };

  expect(afterLook(none, none, { worlds: [world("a")] }).request).toEqual({ id: 1, time: 1_000 });
});

test("of another account nothing is kept", () => {
  expect(after(SHOWN, { worlds: [world("b")] }).request).toBeUndefined();
});

test("newer accounts do not push away the one that somebody looks at", () => {
  const first = afterLook(FIRST_STATE, FIRST_STATE, { worlds: [world("a")] });

  expect(first.wanted).toBe("a");
});
