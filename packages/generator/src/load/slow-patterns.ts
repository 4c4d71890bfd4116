import { runInNewContext } from "node:vm";

/** A schema with a `pattern`, or a map `patternProperties`, and the key at which the pattern stands. */
export interface Pattern {
  readonly node: object;
  readonly key: string;
  readonly text: string;
}

const maxMs = 2_000;

/** Runs where it can be stopped: no other code of this process gets a turn while an expression backtracks. */
const script = `
for (const [index, pattern] of patterns.entries()) {
  progress.index = index;
  let expression;
  try { expression = new RegExp(pattern, "u"); } catch { continue; }
  for (const text of texts) expression.test(text);
}
`;

/**
 * The pattern that takes too long on some text in the examples; undefined when all are done in time. Checking the
 * examples would run it without end (CVE-2025-69873 is this in another place).
 *
 * @param limitMs Milliseconds for all patterns together.
 */
export function slowPattern(roots: readonly unknown[], limitMs = maxMs): Pattern | undefined {
  const patterns: Pattern[] = [];
  const texts = new Set<string>();
  for (const root of roots) collect(root, patterns, texts);
  if (patterns.length === 0 || texts.size === 0) return undefined;
  const progress = { index: 0 };
  const context = { patterns: patterns.map(({ text }) => text), texts: [...texts], progress };
  try {
    runInNewContext(script, context, { timeout: limitMs });
    return undefined;
  } catch {
    return patterns[progress.index];
  }
}

function collect(node: unknown, patterns: Pattern[], texts: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "pattern" && typeof value === "string") patterns.push({ node, key, text: value });
    if (key === "patternProperties" && typeof value === "object" && value !== null)
      for (const text of Object.keys(value)) patterns.push({ node: value, key: text, text });
    if (key === "example" || key === "examples") collectTexts(value, texts);
    collect(value, patterns, texts);
  }
}

/** Texts and names of members: patterns meet both. */
function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === "string") texts.add(value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    texts.add(key);
    collectTexts(inner, texts);
  }
}
