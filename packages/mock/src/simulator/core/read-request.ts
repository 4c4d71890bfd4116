import type { RequestBody } from "../../front/read-body.ts";
import type { Operation } from "../../generated/runtime.ts";
import type { Finding } from "../../generated/validators.ts";
import { decodeParameter } from "./decode-parameter.ts";
import { Refusal } from "./refusal.ts";
import type { Tables } from "./tables.ts";

type Members = Readonly<Record<string, unknown>>;

/** What of a request the operation is told. */
export interface RequestParts {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: RequestBody;
}

const INVALID_REQUEST = 4000;

/**
 * The request of an operation in the flat form of its type: parameters and members of the body side
 * by side. It is held against the document as if `standIns` were there, where it leaves them out.
 *
 * @throws {Refusal} 4000: it does not fit; the detail says where, and why.
 */
export function readRequest(
  { operations, validators }: Tables,
  name: string,
  { url, headers, body }: RequestParts,
  standIns: Members = {},
): Members {
  const operation = operations[name];
  const validate = validators[name];
  const parameters = operation === undefined ? {} : readParameters(operation, url, headers);
  refuse("", validate?.parameters?.(completed(parameters, standIns)));
  if (operation?.body === undefined) return parameters;
  const content = readContent(operation, headers, body);
  refuse("body", validate?.body?.(isMembers(content) ? completed(content, standIns) : content));
  if (operation.body.from === "member") return { ...parameters, body: content };
  return isMembers(content) ? { ...parameters, ...content } : parameters;
}

function readParameters({ parameters, path }: Operation, url: URL, headers: Headers): Members {
  if (parameters.length === 0) return {};
  const sources = { query: url.searchParams, pathname: url.pathname, path, headers };
  const read = parameters.flatMap((parameter) => {
    const value = decodeParameter(parameter, sources);
    return value === undefined ? [] : [[parameter.name, value] as const];
  });
  return Object.fromEntries(read);
}

function readContent(
  { body: declared }: Operation,
  headers: Headers,
  { size, content }: RequestBody,
) {
  if (size === 0) {
    if (declared?.required !== true) return undefined;
    throw new Refusal(
      INVALID_REQUEST,
      "the body is missing: send JSON, and content-type: application/json",
    );
  }
  if (typeof content !== "string" || declared?.mediaType !== "application/json") return content;
  const type = headers.get("content-type") ?? "";
  if (/json/i.test(type)) return content;
  throw new Refusal(INVALID_REQUEST, "the body must be JSON: send content-type: application/json");
}

/** With the stand-ins for what is missing or empty. */
function completed(members: Members, standIns: Members): Members {
  const absent = Object.entries(standIns).filter(([name]) => {
    const value = Object.hasOwn(members, name) ? members[name] : undefined;
    return value === undefined || value === "";
  });
  return absent.length === 0 ? members : { ...members, ...Object.fromEntries(absent) };
}

function refuse(place: string, findings: readonly Finding[] | undefined): void {
  const [first] = findings ?? [];
  if (first === undefined) return;
  const path = first.instancePath.slice(1).split("/").map(plainStep).filter(Boolean).join(".");
  const where = path || place;
  throw new Refusal(INVALID_REQUEST, `${where} ${first.message}${allowed(first)}`.trim());
}

function allowed({ params }: Finding): string {
  const values = params["allowedValues"];
  if (Array.isArray(values)) return `: ${values.slice(0, 20).join(", ")}`;
  const extra = params["additionalProperty"];
  return typeof extra === "string" ? `: ${JSON.stringify(extra.slice(0, 80))}` : "";
}

function plainStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~").slice(0, 80);
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
