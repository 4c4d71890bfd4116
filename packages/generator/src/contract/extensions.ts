import { type Json, member, textMember } from "../json.ts";
import type { Findings } from "./findings.ts";
import type { Envelope, Pagination, Replay } from "./types.ts";

/** `x-envelope` of the root: which members of every answer are code, message and data. */
export function readEnvelope(root: Json, findings: Findings): Envelope | undefined {
  const node = member(root, "x-envelope");
  if (node === undefined) return undefined;
  const [code, message, data] = ["code", "message", "data"].map((key) => textMember(node, key));
  const success = member(node, "success");
  if (code && message && data && typeof success === "number")
    return { code, message, data, success };
  const told = "x-envelope needs the texts code, message and data, and the number success.";
  findings.add("x-envelope", told, root, "x-envelope");
  return undefined;
}

const replays: readonly Replay[] = ["safe", "start", "repeatable"];

/** `x-replay`; without it a GET is safe, a PUT or DELETE repeatable, and anything else may cost money each time. */
export function readReplay(operation: Json, method: string, findings: Findings): Replay {
  const value = member(operation, "x-replay");
  const replay = replays.find((one) => one === value);
  if (replay) return replay;
  if (value !== undefined) {
    const told = `${JSON.stringify(value)} is no x-replay: write safe, start or repeatable.`;
    findings.add("x-replay", told, operation, "x-replay");
  }
  if (["GET", "HEAD", "OPTIONS", "TRACE"].includes(method)) return "safe";
  return method === "PUT" || method === "DELETE" ? "repeatable" : "start";
}

/** `x-pagination`: the members that hold page number, page size, items and total. */
export function readPagination(operation: Json, findings: Findings): Pagination | undefined {
  const node = member(operation, "x-pagination");
  if (node === undefined) return undefined;
  const keys = ["page", "size", "items", "total"];
  const [page, size, items, total] = keys.map((key) => textMember(node, key));
  if (page && size && items && total) return { page, size, items, total };
  const told = "x-pagination needs the texts page, size, items and total.";
  findings.add("x-pagination", told, operation, "x-pagination");
  return undefined;
}

/** `x-brand` of a schema: the kind of identifier it is. */
export function readBrand(schema: Json, findings: Findings): string | undefined {
  const brand = member(schema, "x-brand");
  if (brand === undefined) return undefined;
  if (typeof brand !== "string" || !/^[A-Z][A-Za-z0-9]{0,63}$/.test(brand)) {
    const told = `${JSON.stringify(brand)} is no x-brand: write a name such as RunSlug.`;
    findings.add("x-brand", told, schema, "x-brand");
    return undefined;
  }
  if (textMember(schema, "type") === "string") return brand;
  findings.add("x-brand", "Only a schema of type string can carry x-brand.", schema, "x-brand");
  return undefined;
}
