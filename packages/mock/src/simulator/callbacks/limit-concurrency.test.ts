import { expect, test } from "vitest";
import { limitConcurrency } from "./limit-concurrency.ts";

test("no more than so many run at once; the others follow in their order", async () => {
  const limited = limitConcurrency(2);
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const job = (number: number) => () => {
    started.push(number);
    return new Promise<number>((resolve) => ends.push(() => resolve(number)));
  };
  const all = [1, 2, 3, 4].map((number) => limited(job(number)));
  await turn();
  expect(started).toEqual([1, 2]);

  ends[1]?.();
  await turn();
  expect(started).toEqual([1, 2, 3]);

  for (const at of [0, 2]) ends[at]?.();
  await turn();
  ends[3]?.();
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4]);
});

test("one that fails gives its place back", async () => {
  const limited = limitConcurrency(1);
  const failing = limited(() => Promise.reject(new Error("no")));
  const next = limited(async () => "yes");

  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("yes");
});

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
