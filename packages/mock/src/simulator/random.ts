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
 * The numbers that belong to `keys`, for example to a seed, a run and a row. Nothing is drawn from
 * a shared sequence, so no request can change what another one gets.
 */
export function randomFor(...keys: readonly (string | number)[]): Random {
  let state = hash32(keys);
  // Mulberry32: 32 bits of state, one multiplication per number, passes the usual tests of small generators.
  const bits = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
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

/** FNV-1a over the UTF-16 units of the keys, which are told apart by their kind and their ends. */
function hash32(keys: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const key of keys) {
    const text = typeof key === "number" ? `#${key}` : `"${key}`;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  // One avalanche, so that neighbours (row 1, row 2) begin far apart.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
