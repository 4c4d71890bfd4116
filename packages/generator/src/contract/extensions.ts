import { isMap, type Json, listMember, member, textMember } from "../json.ts";
import type { Findings } from "./findings.ts";
import type { Envelope, ErrorEntry, Pagination, Replay } from "./types.ts";

/** `x-envelope` of the root: which members of every answer are code, message and data. */
export function readEnvelope(root: Json, findings: Findings): Envelope | undefined {
  const node = member(root, "x-envelope");
  if (node === undefined) return undefined;
  const code = textMember(node, "code");
  const message = textMember(node, "message");
  const data = textMember(node, "data");
  const success = member(node, "success");
  if (
    code !== undefined &&
    message !== undefined &&
    data !== undefined &&
    typeof success === "number"
  ) {
    return { code, message, data, success };
  }
  findings.add(
    "x-envelope",
    "x-envelope needs the texts code, message and data, and the number success.",
    root,
    "x-envelope",
  );
  return undefined;
}

/** `x-error-codes` of the root: the table of codes, by number. */
export function readErrorTable(root: Json, findings: Findings): ErrorEntry[] {
  const node = member(root, "x-error-codes");
  if (node === undefined) return [];
  if (!Array.isArray(node))
    findings.add("x-error-codes", "x-error-codes at the root is a list.", root, "x-error-codes");
  const entries = listMember(root, "x-error-codes").map((entry) => readErrorEntry(entry, findings));
  const table = entries.filter((entry) => entry !== undefined).sort((a, b) => a.code - b.code);
  const seen = new Set<number>();
  for (const { code } of table) {
    if (seen.has(code))
      findings.add(
        "x-error-codes",
        `The code ${code} stands twice in the table.`,
        root,
        "x-error-codes",
      );
    seen.add(code);
  }
  return table;
}

function readErrorEntry(node: Json, findings: Findings): ErrorEntry | undefined {
  const code = member(node, "code");
  const name = textMember(node, "name") ?? "";
  const kind = textMember(node, "kind") ?? "";
  const effect = textMember(node, "effect");
  const status = member(node, "status");
  const wrong = (message: string, key: string) =>
    void findings.add("x-error-codes", message, node, key);
  if (typeof code !== "number" || !Number.isSafeInteger(code))
    return wrong("An entry needs a whole number as code.", "code");
  if (!/^[A-Z][A-Z0-9_]{0,63}$/.test(name))
    return wrong("The name of a code is in capitals: INSUFFICIENT_BALANCE.", "name");
  if (!/^[a-z][a-z0-9_]{0,63}$/.test(kind))
    return wrong("The kind of a code is a lower-case word: not_found.", "kind");
  if (effect !== "none" && effect !== "possible")
    return wrong('effect is "none" or "possible".', "effect");
  if (status !== undefined && typeof status !== "number")
    return wrong("status is an HTTP status, a number.", "status");
  const prose = {
    meaning: textMember(node, "meaning") ?? "",
    action: textMember(node, "action") ?? "",
  };
  return { code, name, kind, status, effect, ...prose };
}

/** `x-error-codes` of an operation: codes of the table that it can answer with. */
export function readErrorCodes(
  operation: Json,
  table: readonly ErrorEntry[],
  findings: Findings,
): number[] {
  const known = new Set(table.map(({ code }) => code));
  const codes: number[] = [];
  for (const code of listMember(operation, "x-error-codes")) {
    if (typeof code === "number" && known.has(code)) codes.push(code);
    else
      findings.add(
        "x-error-codes",
        `${JSON.stringify(code)} is not in the table of error codes at the root.`,
        operation,
        "x-error-codes",
      );
  }
  return codes.sort((a, b) => a - b);
}

const replays: readonly string[] = ["safe", "start", "repeatable"] satisfies Replay[];

/** `x-replay`; without it a GET is safe, a PUT or DELETE repeatable, and anything else may cost money each time. */
export function readReplay(operation: Json, method: string, findings: Findings): Replay {
  const value = member(operation, "x-replay");
  if (typeof value === "string" && replays.includes(value)) return value as Replay; // just checked
  if (value !== undefined) {
    findings.add(
      "x-replay",
      `${JSON.stringify(value)} is no x-replay: write safe, start or repeatable.`,
      operation,
      "x-replay",
    );
  }
  if (["GET", "HEAD", "OPTIONS", "TRACE"].includes(method)) return "safe";
  return method === "PUT" || method === "DELETE" ? "repeatable" : "start";
}

/** `x-pagination`: the members that hold page number, page size, items and total. */
export function readPagination(operation: Json, findings: Findings): Pagination | undefined {
  const node = member(operation, "x-pagination");
  if (node === undefined) return undefined;
  const [page, size, items, total] = ["page", "size", "items", "total"].map((key) =>
    textMember(node, key),
  );
  if (page && size && items && total) return { page, size, items, total };
  findings.add(
    "x-pagination",
    "x-pagination needs the texts page, size, items and total.",
    operation,
    "x-pagination",
  );
  return undefined;
}

/** `x-brand` of a schema: the kind of identifier it is. */
export function readBrand(schema: Json, findings: Findings): string | undefined {
  if (!isMap(schema)) return undefined;
  const brand = member(schema, "x-brand");
  if (brand === undefined) return undefined;
  if (typeof brand === "string" && /^[A-Z][A-Za-z0-9]{0,63}$/.test(brand)) {
    if (textMember(schema, "type") === "string") return brand;
    findings.add("x-brand", "Only a schema of type string can carry x-brand.", schema, "x-brand");
    return undefined;
  }
  findings.add(
    "x-brand",
    `${JSON.stringify(brand)} is no x-brand: write a name such as RunSlug.`,
    schema,
    "x-brand",
  );
  return undefined;
}
