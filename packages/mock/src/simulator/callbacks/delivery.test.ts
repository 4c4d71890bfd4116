import { expect, test } from "vitest";
import { type Delivery, nextAttemptAt, withAttempt } from "./delivery.ts";
import { MAX_ATTEMPTS } from "./retry-schedule.ts";

const NOON = Date.UTC(2026, 5, 20, 12);

const NEW: Delivery = {
  id: "RUN1-2",
  run: "RUN1",
  event: 2,
  url: "http://localhost:8080/hook",
  status: 3,
  dueAt: NOON,
  attempts: [],
  done: false,
};

test("the first attempt is due with the callback itself", () => {
  expect(nextAttemptAt(NEW)).toBe(NOON);
});

test("attempts that fail are repeated after 10 s, 1 min, 5 min and 30 min, and then given up", () => {
  const times: number[] = [];
  let delivery = NEW;
  for (let at = nextAttemptAt(delivery); at !== undefined; at = nextAttemptAt(delivery)) {
    times.push((at - NOON) / 1_000);
    delivery = withAttempt(delivery, { at, answer: 503 });
  }

  expect(times).toEqual([0, 10, 70, 370, 2_170]);
  expect(times.length).toBe(MAX_ATTEMPTS);
  expect(delivery.done).toBe(true);
});

test("the wait counts from the attempt that failed, also when that came late", () => {
  const delivery = withAttempt(NEW, { at: NOON + 4_000, error: "the host name is unknown" });

  expect(nextAttemptAt(delivery)).toBe(NOON + 14_000);
});

test.each([200, 202, 204, 299])("an answer %i ends the delivery", (answer) => {
  const delivery = withAttempt(NEW, { at: NOON, answer });

  expect(delivery).toEqual({ ...NEW, attempts: [{ at: NOON, answer }], done: true });
  expect(nextAttemptAt(delivery)).toBeUndefined();
});

test.each([199, 301, 308, 400, 404, 410, 500])("an answer %i does not", (answer) => {
  expect(nextAttemptAt(withAttempt(NEW, { at: NOON, answer }))).toBe(NOON + 10_000);
});

test("what the policy refuses is not tried again", () => {
  const delivery = withAttempt(NEW, { at: NOON, error: "callbacks stay here", refused: true });

  expect(delivery.done).toBe(true);
  expect(nextAttemptAt(delivery)).toBeUndefined();
});

test("a delivery that is done stays done, whatever is tried by hand afterwards", () => {
  const delivered = withAttempt(NEW, { at: NOON, answer: 200 });
  const again = withAttempt(delivered, { at: NOON + 1, answer: 500 });

  expect(again.done).toBe(true);
  expect(again.attempts).toHaveLength(2);
});

test("a delivery survives being written as JSON, and is never changed in place", () => {
  const failed = withAttempt(Object.freeze(NEW), { at: NOON, answer: undefined, error: "gone" });
  const read: Delivery = JSON.parse(JSON.stringify(failed));

  expect(read).toEqual(failed);
  expect(nextAttemptAt(read)).toBe(NOON + 10_000);
});
