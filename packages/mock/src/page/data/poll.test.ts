import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startPolling } from "./poll.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("it looks at once, and again a while after each look", async () => {
  const { looks } = poll();

  await vi.advanceTimersByTimeAsync(2_500);

  expect(looks).toEqual([0, 1_000, 2_000]);
});

test("it rests while the page is hidden, and looks as soon as it is seen", async () => {
  const { looks, show } = poll();
  await vi.advanceTimersByTimeAsync(500);

  show("hidden");
  await vi.advanceTimersByTimeAsync(10_000);
  show("visible");
  await vi.advanceTimersByTimeAsync(1_000);

  expect(looks).toEqual([0, 10_500, 11_500]);
});

test("a look that takes long is not overtaken by the next", async () => {
  const { looks, now } = poll(5_000);

  void now();
  await vi.advanceTimersByTimeAsync(9_000);

  expect(looks).toEqual([0, 5_000]);
});

/** Notes when it looks, in milliseconds from the start. */
function poll(takesMs = 0) {
  const looks: number[] = [];
  const begin = Date.now();
  const document = new EventTarget() as EventTarget & { visibilityState: DocumentVisibilityState };
  document.visibilityState = "visible";
  const look = async () => {
    looks.push(Date.now() - begin);
    if (takesMs > 0) await new Promise((resolve) => setTimeout(resolve, takesMs));
  };
  const { now } = startPolling({ look, everyMs: 1_000, document });
  const show = (state: DocumentVisibilityState) => {
    document.visibilityState = state;
    document.dispatchEvent(new Event("visibilitychange"));
  };
  return { looks, now, show };
}
