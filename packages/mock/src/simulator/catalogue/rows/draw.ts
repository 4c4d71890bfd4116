import type { Random } from "../../random.ts";

/** A list that is not empty. */
export type Words<T = string> = readonly [T, ...T[]];

/** One item by chance. Copies nothing, unlike `random.pick`: rows are made by the million. */
export function draw<T>(random: Random, list: Words<T>): T {
  return list[Math.floor(random.next() * list.length)] ?? list[0];
}

/** The item at `index`, beginning anew after the last. */
export function cycle<T>(list: Words<T>, index: number): T {
  return list[index % list.length] ?? list[0];
}

/** A number that is written as text now and then, as scraped pages do. */
export function looseNumber(random: Random, value: number): number | string {
  return random.chance(0.12) ? String(value) : value;
}

/** A decimal between `min` and `max`, rounded to `digits` behind the point. */
export function decimal(random: Random, min: number, max: number, digits: number): number {
  const scale = 10 ** digits;
  return random.int(Math.round(min * scale), Math.round(max * scale)) / scale;
}
