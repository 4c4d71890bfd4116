import { errorTable } from "../../../src/generated/errors.ts";
import { operations } from "../../../src/generated/operations.ts";
import type { Judge } from "./judge.ts";
import type { FuzzRequest } from "./step.ts";

export const API = "http://mock.test";
export const FILES = "https://files.coreclaw.test";

const BY_ROUTE = new Map(
  Object.values(operations).map((operation) => [
    `${operation.method} ${operation.path}`,
    operation,
  ]),
);

/** Of a file, no more than this is read. */
const READ_BYTES = 200_000;

/** What an answer does that none may; undefined when all is well. */
export async function faultOf(
  request: FuzzRequest,
  response: Response,
  judge: Judge,
): Promise<{ readonly fault?: string | undefined; readonly text: string }> {
  const text = await readSome(response);
  const { origin, pathname: encoded } = new URL(request.url);
  const pathname = decoded(encoded);
  const leak = leakedKey(request, response, text);
  if (leak !== undefined) return { fault: leak, text };
  if (origin === FILES) return { fault: faultOfFile(response), text };
  if (pathname.startsWith("/__mock/")) {
    return { fault: response.status < 500 ? undefined : `${response.status} of the control`, text };
  }
  return { fault: await faultOfApi(request, pathname, response, text, judge), text };
}

async function faultOfApi(
  request: FuzzRequest,
  path: string,
  response: Response,
  text: string,
  judge: Judge,
): Promise<string | undefined> {
  const { status, headers } = response;
  const made = headers.get("x-mock-error");
  if (made !== null && status >= 500) return `a failure of the mock: ${made}`;
  const method = request.method.toUpperCase();
  if (method === "OPTIONS")
    return status === 204 || made !== null ? undefined : `OPTIONS ${status}`;
  if (method === "HEAD") {
    if (text !== "") return "a body after HEAD";
    return status < 500 || asksFor(request) ? undefined : `an unscripted ${status}`;
  }
  const body = parsed(text);
  if (!isEnvelope(body)) return "no envelope";
  if (made !== null) return undefined;
  const operation = BY_ROUTE.get(`${method} ${path}`);
  if (operation === undefined) return "an answer to what is not in the document";
  if (headers.get("x-mock-engine") !== "simulator") return "an answer that nobody marked";
  const { code } = body;
  if (!asksForExample(request)) {
    if (code !== 0 && !operation.errors.some((one) => one === code))
      return `undeclared code ${code}`;
    if (code !== 0 && !Object.hasOwn(errorTable, String(code))) return `unknown code ${code}`;
    const lateAbort = operation.id === "abortRun" && code === 70002;
    if (status >= 500 && !asksFor(request) && !lateAbort) return `an unscripted ${status}`;
  }
  const contentType = { "content-type": headers.get("content-type") ?? "" };
  const findings = await judge({ method, path, status, headers: contentType, body });
  return findings.length === 0 ? undefined : `Prism: ${findings.join("; ")}`;
}

function faultOfFile(response: Response): string | undefined {
  const expected = [200, 204, 206, 304, 400, 403, 404, 405, 416];
  return expected.includes(response.status) ? undefined : `a file with ${response.status}`;
}

/** Secrets are told by how they look: see the generator. */
function leakedKey(request: FuzzRequest, response: Response, text: string): string | undefined {
  const sent = request.headers.flatMap(([, value]) => /secret-\w+-\d+/.exec(value) ?? []);
  const headers = [...response.headers].map(([, value]) => value).join("\n");
  return sent.some((key) => text.includes(key) || headers.includes(key))
    ? "a key came back"
    : undefined;
}

/** Whether the request names a scenario or a status: then failures are its own wish. */
function asksFor({ headers, url, body = "" }: FuzzRequest): boolean {
  return headers.some(([name]) => name === "prefer") || url.includes("__") || body.includes("sim:");
}

function asksForExample({ headers, url }: FuzzRequest): boolean {
  const preferences = headers.filter(([name]) => name === "prefer").map(([, value]) => value);
  return [url, ...preferences].some((text) => /code|example/i.test(text));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isEnvelope(body: unknown): body is { code: number | null; message: string } {
  if (typeof body !== "object" || body === null) return false;
  const { code, message } = body as Record<string, unknown>; // an object: any member may be looked at
  const isCode = code === null || Number.isSafeInteger(code);
  return isCode && (message === undefined || typeof message === "string");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Answers of the API whole, files only as far as is needed to see that they come. */
async function readSome(response: Response): Promise<string> {
  if (response.headers.get("content-type")?.includes("json") && !response.headers.has("etag")) {
    return await response.text();
  }
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  let text = "";
  while (text.length < READ_BYTES) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += Buffer.from(value).toString("latin1");
  }
  await reader.cancel();
  return text;
}
