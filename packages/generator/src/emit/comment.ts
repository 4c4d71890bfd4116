/** Characters of a line in generated files. */
export const lineWidth = 100;

/**
 * The only way prose of a document becomes a comment: no way out of it, no directive to a tool at the start of a
 * line, no character that is not seen. Undefined lines are left out, runs of blank ones become one.
 */
export function comment(lines: readonly (string | undefined)[], indent = ""): string {
  const told = lines
    .filter((line) => line !== undefined)
    .flatMap(split)
    .flatMap((line) => wrap(line, lineWidth - indent.length - 3));
  const body = trimBlank(told);
  const [first] = body;
  if (first === undefined) return "";
  if (body.length === 1 && first.length + indent.length + 7 <= lineWidth)
    return `${indent}/** ${first} */\n`;
  return `${indent}/**\n${body.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** Prose for one line of a comment, for example after a tag. */
export function oneLine(text: string): string {
  return text.split(/\s+/).join(" ").trim();
}

function split(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029\u0085]/).map(clean);
}

function clean(line: string): string {
  const seen = line.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) =>
    character === "\t" ? "  " : "",
  );
  return seen.replaceAll("*/", "*\\/").replaceAll("/*", "/\\*").trimEnd();
}

/** A tag written by an emitter keeps its `@`; one that comes from a document is escaped by `prose`. */
export function prose(text: string | undefined): string | undefined {
  return text?.replace(/^([\s*]*)@/gm, "$1\\@");
}

function wrap(line: string, limit: number): string[] {
  if (line.length <= limit || /^(\s{2,}|\||```|\s*[-*] )/.test(line)) return [line];
  const lines: string[] = [];
  const hanging = line.startsWith("@") ? "  " : "";
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > limit) {
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
