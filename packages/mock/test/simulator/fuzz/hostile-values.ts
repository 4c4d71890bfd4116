import type { Random } from "../../random.ts";

const TEXTS = [
  ...[
    "",
    " ",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "名字",
    "é",
    "😀",
    "\ud800",
  ],
  ...["\u0000", "\u202e", "../../etc/passwd", "%2e%2e%2f", "'; --", "{{7*7}}", "#{7*7}", "<b>"],
  ...["sim:fails", "sim:nothing", "sim:no-balance", "sim:", "0", "-1", "1e400", "NaN", "null"],
  ...["openhours/museum-hours", "sim/million-rows", "sim/fails", "01KVD9XJF037MDFKEVC0S17YW5"],
  ...["http://127.0.0.1:1/hook", "http://[::1", "javascript:1", "http://u:p@h/", "2026-02-30"],
];

const NUMBERS = [
  ...[0, -0, 1, -1, 0.1, 1000, 1001, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 53 + 2, -(2 ** 63)],
  ...[1e15, 1e21, 1e100, 1e308, -1e308, 5e-324, 1.5, 999_999_999_999],
];

export function hostileText(random: Random): string {
  return random.oneIn(30) ? "a".repeat(random.int(60_000)) : random.pick(TEXTS);
}

export function hostileNumber(random: Random): number {
  return random.pick(NUMBERS);
}

/** Any JSON value, likely one that nobody expects. */
export function hostileValue(random: Random): unknown {
  switch (random.int(9)) {
    case 0:
      return null;
    case 1:
      return random.oneIn(2);
    case 2:
      return [hostileText(random), hostileNumber(random)];
    case 3:
      return JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    case 4:
      return nested(random.int(70));
    case 5:
      return random.oneIn(40)
        ? Array.from({ length: 10 ** (2 + random.int(4)) }, () => 1)
        : { [hostileText(random)]: hostileNumber(random) };
    case 6:
      return hostileNumber(random);
    default:
      return hostileText(random);
  }
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** The value with one member replaced, added, left out or, deeper down, changed in turn. */
export function mutated(random: Random, value: unknown): unknown {
  if (typeof value !== "object" || value === null || random.oneIn(8)) return hostileValue(random);
  if (Array.isArray(value)) return [...value, hostileValue(random)];
  const members = Object.entries(value);
  const [name, member] = members[random.int(members.length + 1)] ?? [hostileText(random), {}];
  if (random.oneIn(4)) return Object.fromEntries(members.filter(([key]) => key !== name));
  return Object.fromEntries([...members, [name, mutated(random, member)]]);
}

/** JSON that is not quite: cut, spliced, with a member twice, with numbers that no JSON has. */
export function brokenJson(random: Random, text: string): string {
  const at = random.int(text.length + 1);
  const pieces = ["\u0000", "1e400", "-0", "NaN", ",", "}", '"', "\\u12", "\ufeff", "/**/", "'"];
  switch (random.int(5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + random.pick(pieces) + text.slice(at);
    case 2:
      return text.replace("{", '{"run_slug":"a","run_slug":1,"page_index":-0,');
    case 3:
      return text.replace(/\d+/, "1e400");
    default:
      return "[".repeat(random.int(200)) + text;
  }
}
