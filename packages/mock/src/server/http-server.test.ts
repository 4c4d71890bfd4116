import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { rawExchange, rawRequest } from "../../test/raw-exchange.ts";
import { KEY, startTeahouse } from "../../test/teahouse.ts";
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

const POST = ["POST /api/v1/pots HTTP/1.1", "host: mock", `api-key: ${KEY}`];
const JSON_TYPE = "content-type: application/json";

describe("hostile requests", () => {
  test.each([
    ["one header of 20 KB", rawRequest("GET /api/menu", `api-key: ${"a".repeat(20_000)}`)],
    ["two thousand headers", rawRequest("GET /api/menu", ...lines(2_000, "x-filler-: 12345"))],
    ["a path of 20 KB", rawRequest(`GET /${"a".repeat(20_000)}`)],
  ])("%s get a 431", async (_, request) => {
    const answer = await rawExchange(mock.port, request);

    expect(answer).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
    expect(answer).toContain("x-mock-error: headers-too-large");
  });

  test.each([
    ["bad percent encoding in the path", "GET /api/%zz", 400],
    ["an overlong UTF-8 slash", "GET /api%c0%afmenu", 400],
    ["nothing but slashes", "GET //", 404],
    ["dots that would climb", "GET /%2e%2e/%2e%2e/etc/passwd", 404],
    ["a NUL", "GET /api/menu%00", 404],
    ["another server's absolute URL", "GET http://elsewhere.example/api/menu", 200],
    ["TRACE", "TRACE /api/menu", 405],
    ["a method of WebDAV", "PROPFIND /api/menu", 405],
  ])("%s", async (_, line, status) => {
    expect(await rawExchange(mock.port, rawRequest(line))).toMatch(`HTTP/1.1 ${status} `);
  });

  test("headers named like members of objects are headers like others", async () => {
    const headers = ["__proto__: 1", "constructor: 2", "toString: 3", "x: caf\xe9"];

    const answer = await rawExchange(
      mock.port,
      Buffer.from(rawRequest("GET /api/menu?__proto__=1&__proto__=2", ...headers), "latin1"),
    );

    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test("the user and the password of an absolute URL go no further", async () => {
    const request = rawRequest(`GET https://me:${KEY}@elsewhere.example/nowhere`);

    const answer = await rawExchange(mock.port, request);

    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer + JSON.stringify(events)).not.toContain(KEY);
  });

  test("a client that has said all it will say still gets its answer", async () => {
    const socket = connect(mock.port, "127.0.0.1");
    socket.end("GET /api/menu HTTP/1.1\r\nhost: mock\r\n\r\n");

    expect((await socket.toArray()).join("")).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test("a body that breaks off is told, if the client still listens", async () => {
    const socket = connect(mock.port, "127.0.0.1");
    socket.end([...POST, JSON_TYPE, "content-length: 100", "", "{"].join("\r\n"));

    const answer = (await socket.toArray()).join("");

    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request/);
    expect(answer).toContain("x-mock-error: body-interrupted");
    await logged();
    expect(events).toMatchObject([{ operationId: "brewPot", error: "body-interrupted" }]);
  });

  test("a body that comes byte by byte is read", async () => {
    const socket = connect(mock.port, "127.0.0.1").setNoDelay(true);
    const close = "connection: close";
    const request = [
      ...POST,
      JSON_TYPE,
      close,
      "content-length: 14",
      "",
      '{"tea":"white"}'.slice(0, 14),
    ];
    for (const character of request.join("\r\n")) {
      socket.write(character);
      await new Promise((resolve) => setImmediate(resolve));
    }

    const answer = (await socket.toArray()).join("");

    expect(answer).toContain("x-mock-error: malformed-json");
  });

  test("a chunk that is none breaks the body, not the server", async () => {
    const head = [...POST, JSON_TYPE, "transfer-encoding: chunked", "", "zz\r\n\r\n"];

    const answer = await rawExchange(mock.port, head.join("\r\n"));

    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request/);
    await logged();
    expect(events).toMatchObject([{ operationId: "brewPot", error: "body-interrupted" }]);
  });

  test("a HEAD gets no body, not even where its own breaks", async () => {
    const head = rawRequest("HEAD /api/menu", "transfer-encoding: chunked");

    const answer = await rawExchange(mock.port, `${head}zz\r\n`);

    expect(answer).toMatch(/\r\n\r\n$/);
  });

  test("a client that leaves in the middle of a body is logged once", async () => {
    const socket = connect(mock.port, "127.0.0.1");
    socket.write([...POST, JSON_TYPE, "content-length: 100", "", "{"].join("\r\n"));
    await sleep(50);
    socket.destroy();

    await logged();
    expect(events).toMatchObject([{ operationId: "brewPot", error: "body-interrupted" }]);
  });

  test("a GET with a body is told that it takes none", async () => {
    const request = rawRequest("GET /api/menu", "content-length: 3");

    const answer = await rawExchange(mock.port, `${request}{{{`);

    expect(answer).toMatch(/^HTTP\/1\.1 415 /);
    expect(answer).toContain("No supported content types, but request included a non-empty body");
  });

  test("an upgrade that nobody offers is answered as if it were not there", async () => {
    const request = rawRequest("GET /api/menu", "upgrade: websocket");

    expect(await rawExchange(mock.port, request)).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test("CONNECT ends the connection", async () => {
    expect(await rawExchange(mock.port, rawRequest("CONNECT example.com:443"))).toBe("");
  });

  test("an expectation that nobody knows is ignored", async () => {
    const request = rawRequest("GET /api/menu", "expect: the-best");

    expect(await rawExchange(mock.port, request)).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test("500 requests in one go are answered in order", async () => {
    const many = "GET /api/menu HTTP/1.1\r\nhost: mock\r\n\r\n".repeat(499);

    const answer = await rawExchange(mock.port, many, rawRequest("GET /nowhere"));

    expect(answer.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(499);
    expect(answer.lastIndexOf("404 Not Found")).toBeGreaterThan(answer.lastIndexOf("200 OK"));
  });

  test("HTTP/1.0 without a host is answered", async () => {
    const answer = await rawExchange(mock.port, "GET /api/menu HTTP/1.0\r\n\r\n");

    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
  });
});

test("close does not wait for a client that never finishes its request", async () => {
  const slow = await startTeahouse();
  const pending = rawExchange(slow.port, "GET /api/menu HTTP/1.1\r\nhost:");
  await sleep(50);

  await slow.close();

  expect(await pending).toBe("");
});

test("close answers what is on its way, and nothing after it", async () => {
  const busy = await startTeahouse();
  const socket = connect(busy.port, "127.0.0.1");
  const received = socket.toArray();
  socket.write([...POST, JSON_TYPE, "content-length: 13", "", ""].join("\r\n"));
  await sleep(50);

  const closed = busy.close();
  socket.write('{"tea":"a"}  ');
  await closed;

  expect((await received).join("")).toMatch(/^HTTP\/1\.1 200 OK/);
  await expect(fetch(`${busy.url}/api/menu`)).rejects.toThrow("fetch failed");
});

test("starting and closing many times leaves nothing open", async () => {
  const sockets = () => process.getActiveResourcesInfo().filter((kind) => kind.startsWith("TCP"));
  const before = sockets().length;

  for (let round = 0; round < 50; round++) {
    await using short = await startTeahouse();
    await (await fetch(`${short.url}/api/menu`)).text();
  }

  // Our own client sees the end of its connections a moment later.
  for (let tries = 0; tries < 100 && sockets().length > before; tries++) await sleep(20);
  expect(sockets().length).toBeLessThanOrEqual(before);
});

function lines(count: number, line: string): string[] {
  return Array.from({ length: count }, () => line);
}

/** The event of a request whose client is gone comes a moment later. */
async function logged(): Promise<void> {
  for (let tries = 0; tries < 100 && events.length === 0; tries++) await sleep(20);
}
