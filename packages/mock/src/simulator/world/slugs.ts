import { randomFor } from "../random.ts";

/** Crockford's base 32, as ULIDs use it: no I, L, O and U. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A slug with the shape of a ULID: ten digits of time, sixteen that follow from the keys. Those
 * after it in time sort after it.
 */
export function ulid(time: number, ...keys: readonly (string | number)[]): string {
  const random = randomFor("ulid", ...keys);
  const tail = Array.from({ length: 16 }, () => DIGITS[random.int(0, 31)]);
  return timeDigits(time) + tail.join("");
}

function timeDigits(time: number): string {
  let text = "";
  for (let rest = Math.max(0, Math.floor(time)); text.length < 10; rest = Math.floor(rest / 32)) {
    text = DIGITS[rest % 32] + text;
  }
  return text;
}
