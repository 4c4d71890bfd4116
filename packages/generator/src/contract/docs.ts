import { type Json, member, textMember } from "../json.ts";
import type { Doc } from "./types.ts";

/** The prose of a schema, a parameter or an operation. */
export function readDoc(node: Json): Doc {
  return {
    summary: textMember(node, "summary") ?? textMember(node, "title"),
    description: textMember(node, "description"),
    deprecated: member(node, "deprecated") === true,
    default: member(node, "default"),
    link: textMember(member(node, "externalDocs"), "url"),
  };
}
