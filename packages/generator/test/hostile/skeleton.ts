import ts from "typescript";

/**
 * What a file is made of: every node of its syntax, with the text of string literals left out, and the names of
 * members as well, because a document chooses those. Comments are no nodes; what the compiler reads out of them (tags
 * of JSDoc, directives) is part of the skeleton.
 */
export function skeleton(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  return [...complaints(source), ...lines(source, 0)];
}

function lines(node: ts.Node, depth: number): string[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  const indent = " ".repeat(depth);
  const tags = ts.getJSDocTags(node).map((tag) => `${indent}@${tag.tagName.text}`);
  return [...tags, indent + label(node), ...children.flatMap((child) => lines(child, depth + 1))];
}

function label(node: ts.Node): string {
  const kind = ts.SyntaxKind[node.kind];
  if (isMemberName(node)) return "Name";
  if (ts.isIdentifier(node)) return `${kind} ${node.text}`;
  if (ts.isNumericLiteral(node)) return `${kind} ${node.text}`;
  return kind;
}

/** `a`, `"a"` or `1` before the colon of a member. */
function isMemberName(node: ts.Node): boolean {
  const { parent } = node;
  const member = parent && (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent));
  return member && parent.name === node && !ts.isComputedPropertyName(node);
}

/** What the compiler found in the file that no file of ours has. */
function complaints(source: ts.SourceFile): string[] {
  const { parseDiagnostics, commentDirectives, pragmas } = source as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.Diagnostic[];
    readonly commentDirectives: readonly unknown[] | undefined;
    readonly pragmas: ReadonlyMap<string, unknown>;
  }; // internal, and the only way to see directives in comments
  return [
    ...parseDiagnostics.map(({ messageText }) => `syntax: ${String(messageText)}`),
    ...(commentDirectives ?? []).map(() => "directive"),
    ...[...pragmas.keys()].map((pragma) => `pragma ${pragma}`),
    ...source.referencedFiles.map(({ fileName }) => `reference ${fileName}`),
  ];
}
