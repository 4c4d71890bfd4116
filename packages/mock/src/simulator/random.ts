/** Chance that is none: the same keys give the same numbers, on every platform and in any order of asking. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** One item of a list that is not empty. */
  pick<T>(list: readonly [T, ...T[]]): T;
  /** True with this probability, from 0 to 1. */
  chance(probability: number): boolean;
  /** Lower-case hexadecimal digits. */
  hex(digits: number): string;
}

/**
 * The numbers that belong to `keys`, for example to a run and a row. Nothing is drawn from a shared
 * sequence, so no request can change what another one gets. Not for secrets.
 */
export function randomFor(...keys: readonly (string | number)[]): Random {
  const bits = generator(keys);
  const next = () => bits() / 2 ** 32;
  return {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: ([first, ...others]) => others[Math.floor(next() * (others.length + 1)) - 1] ?? first,
    chance: (probability) => next() < probability,
    hex: (digits) => {
      let text = "";
      while (text.length < digits) text += bits().toString(16).padStart(8, "0");
      return text.slice(0, digits);
    },
  };
}

/**
 * SFC32, seeded with 128 bits of the keys: rows of one run are told apart by ids that come from
 * here, so 32 bits would be too few for a million of them.
 */
function generator(keys: readonly (string | number)[]): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let d = 0xdeadbeef;
  const mix = (unit: number) => {
    a = b ^ Math.imul(a ^ unit, 0x2545f491);
    b = c ^ Math.imul(b ^ unit, 0x9e3779b1);
    c = d ^ Math.imul(c ^ unit, 0x85ebca6b);
    d = a ^ Math.imul(d ^ unit, 0xc2b2ae35);
    a ^= a >>> 15;
  };
  for (const key of keys) {
    const text = String(key);
    for (let index = 0; index < text.length; index++) mix(text.charCodeAt(index));
    mix(typeof key === "number" ? 0x10000 : 0x10001); // ("1", 2) is not (12), and 1 is not "1"
  }
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}
