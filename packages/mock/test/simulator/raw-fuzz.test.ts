import { afterAll, beforeAll, expect, test } from "vitest";
import { readHeaders } from "../../src/document/document-headers.ts";
import { loadDocument } from "../../src/document/load-document.ts";
import { corsFor } from "../../src/server/cors.ts";
import { createHttpApp } from "../../src/server/http-app.ts";
import { type HttpServer, listen } from "../../src/server/http-server.ts";
import { createSimulator } from "../../src/simulator/create-simulator.ts";
import { hostileRequest, readTargets, type Target } from "../hostile-requests.ts";
import { Random } from "../random.ts";
import { rawExchange } from "../raw-exchange.ts";

const AT_ONCE = 25;

let server: HttpServer;
let targets: readonly Target[];

beforeAll(async () => {
  const document = await loadDocument();
  targets = readTargets(document);
  const cors = corsFor(readHeaders(document));
  const { fetch } = createSimulator({ clock: "manual", waitLimit: 1 });
  const app = createHttpApp({ engine: fetch, cors, now: () => 0, onAnswer: () => {} });
  server = await listen({
    host: "127.0.0.1",
    port: 0,
    answer: app,
    headers: cors.everyAnswer,
    onBadHttp: () => {},
  });
});

afterAll(() => server.close());

// What no HTTP client sends: bytes. To look at a failure alone, copy its seed.
test.each([11, 12])("150 hostile exchanges from the seed %i are all answered", async (seed) => {
  const random = new Random(seed);
  const faults: string[] = [];

  for (let sent = 0; sent < 150; sent += AT_ONCE) {
    const requests = Array.from({ length: AT_ONCE }, () => hostileRequest(random, targets).bytes);
    const answers = await Promise.all(requests.map((bytes) => rawExchange(server.port, bytes)));
    for (const [index, answer] of answers.entries()) {
      const sentText = requests[index]?.toString("latin1") ?? "";
      const fault = faultOf(answer, sentText);
      if (fault !== undefined) faults.push(`${fault}: ${sentText.slice(0, 500)}`);
    }
  }

  expect(faults).toEqual([]);
});

function faultOf(answer: string, sent: string): string | undefined {
  const head = answer.replace(/^HTTP\/1\.1 100 .*\r\n\r\n/, "");
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]);
  if (Number.isNaN(status)) return "no answer";
  const isAsked = /^(?:prefer|\S+ \S*__(?:code|example))/im.test(sent);
  const isLateAbort = /"code":70002/.test(head);
  if (status >= 500 && !isAsked && !isLateAbort) return `an unscripted ${status}`;
  return /^x-mock-error: (?:internal|response-gate)/m.test(head)
    ? "a failure of the mock"
    : undefined;
}
