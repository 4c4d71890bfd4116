import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { onAbort } from "./on-abort.ts";

test("each listener hears of the abort once", () => {
  const controller = new AbortController();
  const heard: string[] = [];
  onAbort(controller.signal, () => void heard.push("first"));
  onAbort(controller.signal, () => void heard.push("second"));
  controller.abort();
  controller.abort();

  expect(heard).toEqual(["first", "second"]);
});

test("a listener that was taken away hears nothing, the others do", () => {
  const controller = new AbortController();
  const heard: string[] = [];
  const forget = onAbort(controller.signal, () => void heard.push("first"));
  onAbort(controller.signal, () => void heard.push("second"));
  forget();
  controller.abort();

  expect(heard).toEqual(["second"]);
});

test("a signal has one listener while anybody waits, and none afterwards", () => {
  const { signal } = new AbortController();
  const forgets = Array.from({ length: 20 }, () => onAbort(signal, () => {}));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);

  for (const forget of forgets) forget();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("to forget twice does not part later listeners", () => {
  const controller = new AbortController();
  const { signal } = controller;
  const heard: string[] = [];
  const forget = onAbort(signal, () => {});
  forget();
  onAbort(signal, () => void heard.push("second"));
  forget();
  onAbort(signal, () => void heard.push("third"));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);

  controller.abort();
  expect(heard).toEqual(["second", "third"]);
});
