import { asRecord, type OpenApiDocument, resolve } from "../src/document/document.ts";
import { type Operation, readPaths } from "../src/document/operations.ts";
import type { Random } from "./random.ts";

/** An operation with the request bodies that the document shows for it. */
export interface Target {
  readonly operation: Operation;
  readonly bodies: readonly unknown[];
}

export interface HostileRequest {
  readonly target: Target;
  readonly method: string;
  readonly bytes: Buffer;
}

export function readTargets(document: OpenApiDocument): Target[] {
  return readPaths(document).flatMap(({ path, operations }) =>
    [...operations.values()].map((operation) => {
      const item = asRecord(resolve(document, asRecord(document["paths"])[path]));
      const node = asRecord(item[operation.method.toLowerCase()]);
      const content = asRecord(asRecord(resolve(document, node["requestBody"]))["content"]);
      const examples = asRecord(asRecord(content["application/json"])["examples"]);
      const found = Object.values(examples).map((one) => asRecord(resolve(document, one)));
      return { operation, bodies: found.map(({ value }) => value) };
    }),
  );
}

/** A request to one of the operations in which some things are as no good client sends them. */
export function hostileRequest(random: Random, targets: readonly Target[]): HostileRequest {
  const target = random.pick(targets);
  const declared = target.operation.method;
  const method = random.oneIn(8) ? random.pick(METHODS) : declared;
  const body = bodyOf(random, target);
  const framing = random.oneIn(6) ? chunked(random, body) : plain(body);
  const lines = [
    `${method} ${pathOf(random, target)} HTTP/1.1`,
    ...headersOf(random, target),
    ...framing.headers,
    "connection: close",
  ];
  const head = Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, random.oneIn(2) ? "utf8" : "latin1");
  return { target, method, bytes: Buffer.concat([head, framing.payload]) };
}

const METHODS = ["GET", "POST", "HEAD", "OPTIONS", "TRACE", "DELETE", "PROPFIND", "BREW", "get"];

const WORDS = [
  ...["__proto__", "constructor", "toString", "名字", "é", "😀", "\u202e", "'", '"', "\\", "%"],
  ...["%00", "%zz", "%2e%2e%2f", "%c0%af", "..", "/", "//", ";", "?", "#", "<b>", "{{7*7}}"],
  ...["-1", "1e400", "null", "true", "[]", "{}", " ", "\t", "", "a".repeat(300), "$ref", "*/*"],
];

function pathOf(random: Random, { operation }: Target): string {
  const { path } = operation;
  const query = random.oneIn(3) ? [] : ["search=museum", "slug=openhours/museum-hours"];
  if (random.oneIn(4)) query.push(`${encoded(random)}=${encoded(random)}`);
  if (random.oneIn(8)) query.push(`__code=${codeOf(random, operation)}`);
  if (random.oneIn(8)) query.push(`__example=${encoded(random)}`);
  const before = random.oneIn(12) ? random.pick(["/", "/.", "/%2e%2e", ";", "%2f", "%", "*"]) : "";
  const after = random.oneIn(12) ? random.pick(["/", ";a", "%20", "/../x", "#", "%00", "%zz"]) : "";
  const whole = `${before}${path}${after}?${query.join("&")}`;
  return random.oneIn(40)
    ? random.pick(["*", "//", `http://u:p@h${whole}`, "http://[", "?"])
    : whole;
}

function headersOf(random: Random, { operation }: Target): string[] {
  const headers = ["host: mock"];
  if (!random.oneIn(6)) headers.push("api-key: any");
  if (!random.oneIn(6)) headers.push("content-type: application/json");
  if (random.oneIn(3)) headers.push(`prefer: ${preference(random, operation)}`);
  const names = [
    "accept",
    "content-type",
    "content-encoding",
    "cookie",
    "expect",
    "host",
    "origin",
  ];
  while (random.oneIn(4))
    headers.push(`${random.pick([...names, "__proto__"])}: ${header(random)}`);
  return headers;
}

function preference(random: Random, operation: Operation): string {
  const code = codeOf(random, operation);
  const example = random.pick([...operation.examples.values()].flat());
  return random.pick([
    `code=${code}`,
    `example=${example}`,
    `code="${code}", example=${example}`,
    word(random),
  ]);
}

function codeOf(random: Random, { examples }: Operation): string {
  return random.pick([...examples.keys(), "100", "204", "418", "x", ""]);
}

function bodyOf(random: Random, { bodies }: Target): string {
  if (bodies.length === 0) return random.oneIn(10) ? word(random) : "";
  const text = JSON.stringify(
    random.oneIn(3) ? random.pick(bodies) : damaged(random, random.pick(bodies)),
  );
  if (!random.oneIn(6)) return text;
  const at = random.int(text.length);
  return text.slice(0, at) + word(random) + text.slice(at + random.int(3));
}

/** The value with one member replaced, added or, deeper down, damaged in turn. */
function damaged(random: Random, value: unknown): unknown {
  if (typeof value !== "object" || value === null || random.oneIn(6)) return anything(random);
  const keys = Object.keys(value);
  const key = keys.length === 0 || random.oneIn(2) ? word(random) : random.pick(keys);
  const member: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return Object.fromEntries([...Object.entries(value), [key, damaged(random, member)]]);
}

function anything(random: Random): unknown {
  const deep = "[".repeat(random.int(80));
  return random.pick([null, true, 0, -1.5, 1e308, word(random), [word(random)], {}, deep]);
}

function word(random: Random): string {
  return random.pick(WORDS);
}

function encoded(random: Random): string {
  const text = word(random);
  return random.oneIn(8) ? text.replaceAll(/\s/g, "+") : encodeURIComponent(text);
}

function header(random: Random): string {
  return random.pick([word(random), "gzip", "text/csv", "100-continue", "a b", "http://page.test"]);
}

function plain(body: string) {
  const payload = Buffer.from(body);
  return { headers: body === "" ? [] : [`content-length: ${payload.length}`], payload };
}

function chunked(random: Random, body: string) {
  const payload = Buffer.from(body);
  const size = payload.length.toString(16);
  const end = random.oneIn(4) ? "zz\r\n" : "0\r\n\r\n";
  const parts = body === "" ? [] : [Buffer.from(`${size}\r\n`), payload, Buffer.from("\r\n")];
  return {
    headers: ["transfer-encoding: chunked"],
    payload: Buffer.concat([...parts, Buffer.from(end)]),
  };
}
