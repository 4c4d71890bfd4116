/** A name in a declaration file, and where it stands; lines and columns count from 0, as source maps do. */
export interface DeclaredName {
  /** `getRun`, or `RunRecord.status` for a member. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

const declaration = /^export (?:declare (?:function|const)|interface|type) ([A-Za-z_$][\w$]*)/;
const member = /^ {4}(?:readonly )?("(?:[^"\\]|\\.)*"|[A-Za-z_$][\w$]*)\??:/;

/** The names that a declaration file written by `tsc` exports, with the members of its interfaces. */
export function declaredNames(text: string): DeclaredName[] {
  const names: DeclaredName[] = [];
  let owner: string | undefined;
  for (const [line, content] of text.split("\n").entries()) {
    const [, name] = declaration.exec(content) ?? [];
    if (name !== undefined)
      names.push({ name, line, column: content.indexOf(name, "export ".length) });
    if (name !== undefined) owner = content.startsWith("export interface ") ? name : undefined;
    const [, property] = owner === undefined ? [] : (member.exec(content) ?? []);
    if (property !== undefined)
      names.push({
        name: `${owner}.${unquoted(property)}`,
        line,
        column: content.indexOf(property),
      });
  }
  return names;
}

function unquoted(name: string): string {
  return name.startsWith('"') ? String(JSON.parse(name)) : name;
}
