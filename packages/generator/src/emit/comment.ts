/** Characters of a line in generated files. */
export const lineWidth = 100;

/** A tag of a doc comment that the emitter itself writes; `text` may be prose of a document. */
export interface Tag {
  readonly tag: string;
  readonly text: string;
}

/** Prose of a document, a tag, or nothing. */
export type Line = string | Tag | undefined;

/**
 * The only way prose of a document becomes a comment: no way out of it, no tag or directive to a tool that the
 * emitter did not write, no character that is not seen. Undefined lines are left out, runs of blank ones become one.
 */
export function comment(lines: readonly Line[], indent = ""): string {
  const told = lines.filter((line) => line !== undefined).flatMap(printLine);
  const body = trimBlank(layOut(told, lineWidth - indent.length - 3));
  const [first] = body;
  if (first === undefined) return "";
  if (body.length === 1 && first.length + indent.length + 7 <= lineWidth)
    return `${indent}/** ${first} */\n`;
  return `${indent}/**\n${body.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function printLine(line: string | Tag): string[] {
  if (typeof line === "string") return line.split(/\r\n|[\n\r\u2028\u2029\u0085]/).map(harmless);
  return [`@${line.tag} ${harmless(line.text.split(/\s+/).join(" ").trim())}`.trim()];
}

/** The tab is the one control character that people see. */
function harmless(line: string): string {
  return line
    .replaceAll("\t", "  ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replaceAll("*/", "*\\/")
    .replaceAll("/*", "/\\*")
    .replace(/([@#])(?=__|jsx)/gi, "$1 ") // directives of bundlers and of JSX count wherever they stand
    .replace(/(source(?:mapping)?)(URL)/gi, "$1 $2") // so does the address of a source map
    .replace(/(^|[\s{*])@/g, "$1\\@") // a tag starts a line or follows a blank
    .trimEnd();
}

/** Wraps lines that are too long, and lets what is left over flow into the next line of the same paragraph. */
function layOut(lines: readonly string[], limit: number): string[] {
  const out: string[] = [];
  let left = "";
  let fenced = false;
  const flush = (): void => {
    if (left !== "") out.push(left);
    left = "";
  };
  for (const line of lines) {
    const fence = /^\s*```/.test(line);
    if (fence || fenced || isVerbatim(line)) {
      flush();
      out.push(...(line.startsWith("@") ? wrap(line, limit) : [line]));
    } else {
      const pieces = wrap(left === "" ? line : `${left} ${line}`, limit);
      left = pieces.length > 1 ? (pieces.pop() ?? "") : "";
      out.push(...pieces);
    }
    if (fence) fenced = !fenced;
  }
  flush();
  return out;
}

/** Whether a line must stay by itself: blank, a tag, or in Markdown code, a table, a list or a heading. */
function isVerbatim(line: string): boolean {
  return line === "" || /^(@|\s{2,}|\||#|\s*([-*+]|\d+\.) )/.test(line);
}

function wrap(line: string, limit: number): string[] {
  const lines: string[] = [];
  const hanging = line.startsWith("@") ? "  " : "";
  let current = "";
  for (const word of line.split(" ")) {
    if (current.trim() !== "" && current.length + 1 + word.length > limit) {
      lines.push(current);
      current = hanging + word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

function trimBlank(lines: readonly string[]): string[] {
  const kept = lines.filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""));
  if (kept[0] === "") kept.shift();
  if (kept.at(-1) === "") kept.pop();
  return kept;
}
