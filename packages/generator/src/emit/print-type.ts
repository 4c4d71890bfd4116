import type { Doc, ObjectType, Property, Type } from "../contract/types.ts";
import { comment, type Line, lineWidth } from "./comment.ts";
import { literal, propertyName } from "./literal.ts";

/** How a type is printed: one that is received has open vocabularies, one that is sent may say `undefined` for "absent". */
export interface Printing {
  readonly received: boolean;
}

const keywords = {
  unknown: "unknown",
  never: "never",
  string: "string",
  number: "number",
  boolean: "boolean",
  null: "null",
  bytes: "Uint8Array",
  nothing: "void",
};

/** `export type Name = …;`, a union that is too long for one line with a line for each member. */
export function printAlias(name: string, words: readonly string[]): string {
  const line = `export type ${name} = ${words.join(" | ")};\n`;
  if (line.length <= lineWidth + 1 || words.length === 1) return line;
  return `export type ${name} =${words.map((word) => `\n  | ${word}`).join("")};\n`;
}

/** A union of words that may take several lines, after a text such as `  error: `. */
export function printWords(words: readonly string[], before: string): string {
  const line = words.join(" | ");
  if (before.length + line.length < lineWidth) return line;
  const indent = `${" ".repeat(before.search(/\S|$/) + 2)}| `;
  const lines = [indent];
  for (const word of words) {
    const last = lines.at(-1) ?? "";
    const more = last === indent ? last + word : `${last} | ${word}`;
    if (more.length < lineWidth) lines[lines.length - 1] = more;
    else lines.push(indent + word);
  }
  return `\n${lines.join("\n")}`;
}

export function printType(type: Type, printing: Printing, indent = ""): string {
  switch (type.kind) {
    case "model":
      return type.name;
    case "literal":
      return literal(type.value);
    case "enum":
      return enumWords(type.values, printing).join(" | ");
    case "array":
      return `${grouped(type.items, printing, indent)}[]`;
    case "tuple": {
      const items = type.items.map((item) => printType(item, printing, indent));
      const rest = type.rest ? [`...${grouped(type.rest, printing, indent)}[]`] : [];
      return `[${[...items, ...rest].join(", ")}]`;
    }
    case "object":
      return printObject(type, printing, indent);
    case "union":
      return distinct(type.members.map((one) => printType(one, printing, indent))).join(" | ");
    case "intersection":
      return distinct(type.members.map((one) => grouped(one, printing, indent))).join(" & ");
    default:
      return keywords[type.kind];
  }
}

/** The members of an object, one line each with its comment above, in braces. */
export function printObject(type: ObjectType, printing: Printing, indent = ""): string {
  const inner = `${indent}  `;
  const lines = type.properties.map((property) => printProperty(property, printing, inner));
  if (type.others)
    lines.push(`${inner}[key: string]: ${printType(type.others, printing, inner)};\n`);
  return lines.length === 0 ? "{ [key: string]: never }" : `{\n${lines.join("")}${indent}}`;
}

function printProperty(property: Property, printing: Printing, indent: string): string {
  const { name, type, required, doc } = property;
  const absent = !required && !printing.received ? " | undefined" : "";
  const text = `${propertyName(name)}${required ? "" : "?"}: ${printType(type, printing, indent)}${absent};\n`;
  return printDoc(doc, [], indent) + indent + text;
}

/** A doc comment; `more` is what the emitter adds below the prose. */
export function printDoc(doc: Doc, more: readonly Line[], indent = ""): string {
  const { summary, description, deprecated, link } = doc;
  const after: Line[] = [
    ...more,
    doc.default === undefined ? undefined : { tag: "default", text: cut(literal(doc.default)) },
    deprecated ? { tag: "deprecated", text: "" } : undefined,
    link === undefined ? undefined : { tag: "see", text: link },
  ];
  return comment([summary, "", description, "", ...after], indent);
}

const longestDefault = 200;

function cut(text: string): string {
  return text.length <= longestDefault ? text : `${text.slice(0, longestDefault)}…`;
}

/** The members of a union or an enum, each printed; of any other type, the type itself. */
export function printMembers(type: Type, printing: Printing): string[] {
  if (type.kind === "enum") return enumWords(type.values, printing);
  if (type.kind !== "union") return [printType(type, printing)];
  return distinct(type.members.map((one) => printType(one, printing)));
}

/** Known words first for completion; `& {}` keeps them apart from any other text or number. */
function enumWords(
  values: readonly (string | number | boolean | null)[],
  { received }: Printing,
): string[] {
  const words = distinct(values.map(literal));
  if (!received) return words;
  const open = ["string", "number"].filter((kind) => values.some((value) => typeof value === kind));
  return [...words, ...open.map((kind) => `(${kind} & {})`)];
}

function grouped(type: Type, printing: Printing, indent: string): string {
  const text = printType(type, printing, indent);
  return type.kind === "union" || type.kind === "intersection" || type.kind === "enum"
    ? `(${text})`
    : text;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
