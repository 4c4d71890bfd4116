import { createContext, Script } from "node:vm";

/** Milliseconds for all the probes of one pattern: a sound one takes a few. */
const maxMs = 1_000;

/** A document with this many slow patterns is out to waste time: its others are not tried. */
const enough = 5;

const repeats = /[*+{]/;

/** Runs where it can be stopped: no other code of this process gets a turn while an expression backtracks. */
const script = new Script(`
const expression = new RegExp(pattern, "u");
for (const text of probes) expression.test(text);
`);

/**
 * The patterns that take too long on texts made for them: a server would run them on whatever it is sent. It finds
 * repetition inside repetition, and not everything that a clever sender could.
 *
 * @param limitMs Milliseconds for each pattern.
 */
export function slowPatterns(patterns: readonly string[], limitMs = maxMs): Set<string> {
  const slow = new Set<string>();
  for (const pattern of new Set(patterns)) {
    if (!repeats.test(pattern)) continue;
    if (slow.size >= enough || isSlow(pattern, limitMs)) slow.add(pattern);
  }
  return slow;
}

function isSlow(pattern: string, limitMs: number): boolean {
  const context = createContext({ pattern, probes: probesFor(pattern) });
  try {
    script.runInContext(context, { timeout: limitMs });
    return false;
  } catch {
    return true;
  }
}

const length = 1_000;
/** Ends a text in a way that hardly any pattern allows, so that all ways to read what is before it are tried. */
const tail = "\u0001";
/** A character of each class that patterns speak of. */
const common = "a0 A-_.";

/** Long texts of one character of the pattern or two in turn, bare and behind what the pattern begins with. */
function probesFor(pattern: string): string[] {
  const characters = [...new Set(common + pattern.replace(/\\[a-z]|[\\^$*+?()[\]{}|]/gi, ""))];
  const pairs = characters.slice(0, 12).flatMap((a) => characters.slice(0, 12).map((b) => a + b));
  const runs = [...characters.slice(0, 24), ...pairs].map((unit) =>
    unit.repeat(length / unit.length),
  );
  const beginning =
    /^\^?((?:[\w:/@#=, -]|\\[^\w\s])*)/.exec(pattern)?.[1]?.replaceAll("\\", "") ?? "";
  const bare = runs.map((run) => run + tail);
  return beginning === "" ? bare : [...bare, ...bare.map((run) => beginning + run)];
}
