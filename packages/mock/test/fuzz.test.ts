import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDocument } from "../src/document/load-document.ts";
import { startMock } from "../src/index.ts";
import type { Mock } from "../src/server/serve-engine.ts";
import {
  type HostileRequest,
  hostileRequest,
  readTargets,
  type Target,
} from "./hostile-requests.ts";
import { Random } from "./random.ts";
import { rawExchange } from "./raw-exchange.ts";

const AT_ONCE = 50;

let mock: Mock;
let targets: readonly Target[];

beforeAll(async () => {
  mock = await startMock({ engine: "prism" });
  targets = readTargets(await loadDocument());
});

afterAll(() => mock.close());

// To look at a failure alone, copy its seed; other seeds find other things.
test.each([1, 2, 3])(
  "500 hostile requests from the seed %i are all answered as promised",
  async (seed) => {
    const random = new Random(seed);
    const faults: string[] = [];

    for (let sent = 0; sent < 500; sent += AT_ONCE) {
      const requests = Array.from({ length: AT_ONCE }, () => hostileRequest(random, targets));
      const answers = await Promise.all(requests.map(({ bytes }) => rawExchange(mock.port, bytes)));
      for (const [index, request] of requests.entries()) {
        const fault = faultOf(request, answers[index] ?? "");
        if (fault !== undefined)
          faults.push(`${fault}: ${request.bytes.toString("latin1").slice(0, 500)}`);
      }
    }

    expect(faults).toEqual([]);
    expect((await fetch(`${mock.url}/api/store?search=museum`)).status).toBe(200);
  },
);

/** What breaks the promise: every answer is declared or marked, in the envelope, and no failure of the mock. */
function faultOf(request: HostileRequest, answer: string): string | undefined {
  const { target, method, bytes } = request;
  const [head = "", body = ""] = answer
    .replace(/^HTTP\/1\.1 100 .*\r\n\r\n/, "")
    .split(/\r\n\r\n(.*)/s);
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? "no";
  const made = /^x-mock-error: (.*)$/m.exec(head)?.[1];
  if (status === "no") return "no answer";
  if (!/^access-control-allow-origin: \*/m.test(head)) return "an answer that no page can read";
  if (made === undefined && status !== "204" && !target.operation.examples.has(status)) {
    return `an undeclared ${status} that is not marked`;
  }
  if (made !== undefined && status >= "500") return `a failure of the mock: ${body}`;
  if (status >= "500" && !/code="?500/.test(bytes.toString("latin1"))) return "an unasked 500";
  if (status === "204" || method === "HEAD") {
    // Where the parser gave up, nobody knows the method.
    return body === "" || made === "bad-http" ? undefined : "a body where none belongs";
  }
  return isEnvelope(body) ? undefined : `no envelope: ${body.slice(0, 200)}`;
}

function isEnvelope(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && "code" in body && "message" in body;
  } catch {
    return false;
  }
}
