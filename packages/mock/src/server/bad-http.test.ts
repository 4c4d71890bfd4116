import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { rawExchange, rawRequest } from "../../test/raw-exchange.ts";
import { startTeahouse } from "../../test/teahouse.ts";
import { type HttpServer, listen } from "./http-server.ts";
import type { RequestEvent } from "./request-event.ts";
import type { Mock } from "./serve-engine.ts";

let mock: Mock;
const events: RequestEvent[] = [];

beforeAll(async () => {
  mock = await startTeahouse({ onRequest: (event) => events.push(event) });
});

afterEach(async () => {
  // Whatever a test has sent: the server lives, and answers the next one.
  const response = await fetch(`${mock.url}/api/menu`);
  expect(response.status).toBe(200);
  events.length = 0;
});

afterAll(() => mock.close());

describe("what is not HTTP gets a 400 in the envelope, and the connection is closed", () => {
  test.each([
    ["text", "hello\r\n\r\n"],
    ["an unknown method", rawRequest("BREW /api/teas")],
    ["no host", "GET /api/menu HTTP/1.1\r\nconnection: close\r\n\r\n"],
    ["a host with spaces", "GET /api/menu HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n"],
    ["a host with a path", "GET /api/menu HTTP/1.1\r\nhost: a/b\r\nconnection: close\r\n\r\n"],
    ["a backslash in the path", rawRequest("GET /api\\menu")],
    ["an absolute URL that is none", rawRequest("GET http://[/api/menu")],
    ["a path without slash", rawRequest("OPTIONS *")],
    ["a URL of another kind", rawRequest("GET mailto:a")],
    ["two lengths", rawRequest("GET /api/menu", "content-length: 1", "content-length: 2")],
    [
      "a length and chunks",
      rawRequest("POST /x", "content-length: 4", "transfer-encoding: chunked"),
    ],
  ])("%s", async (_, request) => {
    const answer = await rawExchange(mock.port, request);

    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain("\r\nx-mock-error: bad-http\r\n");
    expect(answer).toContain("\r\naccess-control-allow-origin: *\r\n");
    expect(answer).toMatch(/\r\n\r\n\{"code":4000,"message":"[^"]+","data":null\}$/);
    expect(events).toMatchObject([{ method: "-", path: "-", status: 400, error: "bad-http" }]);
  });
});

describe("a client that takes its time", () => {
  const timeouts = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };
  const told: string[] = [];
  let impatient: HttpServer;

  beforeAll(async () => {
    impatient = await listen({
      host: "127.0.0.1",
      port: 0,
      answer: async (request) => new Response(await request.text()),
      headers: {},
      onBadHttp: ({ kind }) => told.push(kind),
      timeouts,
    });
  });

  afterAll(() => impatient.close());

  test.each([
    ["its headers", "GET / HTTP/1.1\r\nhost: mock\r\n"],
    ["its body", "POST / HTTP/1.1\r\nhost: mock\r\ncontent-length: 9\r\n\r\nslow"],
  ])("over %s gets a 408", async (_, beginning) => {
    const answer = await rawExchange(impatient.port, beginning);

    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toContain("x-mock-error: timeout");
  });

  test("before it sends anything is left alone, and not logged: browsers do that", async () => {
    told.length = 0;

    expect(await rawExchange(impatient.port)).toBe("");
    expect(told).toEqual([]);
  });
});
