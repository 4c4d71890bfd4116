import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonPost, KEY, startTeahouse, TEAHOUSE } from "../test/teahouse.ts";
import type { RequestEvent } from "./server/request-event.ts";
import type { Mock } from "./server/serve-engine.ts";
import { type MockOptions, startMock } from "./start-mock.ts";

let mock: Mock;
const events: RequestEvent[] = [];

beforeAll(async () => {
  mock = await startTeahouse({ onRequest: (event) => events.push(event) });
});

afterAll(() => mock.close());

const call = (path: string, init?: RequestInit) => fetch(mock.url + path, init);

describe("serves", () => {
  test("the first example of the success that the document declares", async () => {
    const response = await call("/api/teas?search=oolong");

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.has("x-mock-error")).toBe(false);
    expect(await response.json()).toEqual({
      code: 0,
      message: "success",
      data: { teas: [{ name: "Oolong" }] },
    });
  });

  test("the CoreClaw contract when it is given no document", async () => {
    await using coreclaw = await startMock({ engine: "prism" });

    const response = await fetch(`${coreclaw.url}/api/store?search=maps`);

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ code: 0 });
  });

  test("the same answer to the same call, also to calls at the same time", async () => {
    const calls = Array.from({ length: 20 }, () => call("/api/v1/pots", jsonPost('{"tea":"a"}')));
    const bodies = await Promise.all(calls.map(async (response) => (await response).text()));

    expect(new Set(bodies).size).toBe(1);
  });

  test("the declared answer that Prefer asks for, with its headers", async () => {
    const response = await call("/api/teas?search=a", { headers: { prefer: "code=429" } });

    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("2");
    expect(response.headers.get("vary")).toBe("Accept, Prefer");
    expect(await response.json()).toMatchObject({ code: 4290 });
  });

  test("a failure that comes as a 200, and an answer chosen in the query", async () => {
    const failure = { headers: { prefer: "example=rate_limited" } };

    expect(await (await call("/api/teas?search=a", failure)).json()).toMatchObject({ code: 4290 });
    expect(await (await call("/api/teas?search=a&__example=none")).json()).toMatchObject({
      data: { teas: [] },
    });
  });

  test("what is not JSON as it is, and headers in ASCII", async () => {
    const response = await call("/api/menu");

    expect(response.headers.get("content-type")).toBe("text/csv");
    expect(response.headers.get("x-today")).toBe("\\u8336");
    expect(await response.text()).toBe("tea,price\noolong,3\n");
  });

  test("an answer without a body", async () => {
    const response = await call("/api/pots/p1", { method: "DELETE", headers: { "api-key": KEY } });

    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
  });

  test("HEAD with the headers of the GET", async () => {
    const response = await call("/api/menu", { method: "HEAD" });

    expect(response.status).toBe(200);
    expect(response.headers.get("content-length")).toBe("19");
    expect(await response.text()).toBe("");
  });

  test("OPTIONS with the methods of the path", async () => {
    const response = await call("/api/teas", { method: "OPTIONS" });

    expect([response.status, response.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });
});

describe("checks requests against the document", () => {
  test("without a key it serves the 401, with any key or bearer token it does not", async () => {
    const body = '{"tea":"oolong"}';
    const anonymous = await call("/api/v1/pots", jsonPost(body, { "api-key": "" }));
    const bearer = jsonPost(body, { "api-key": "", authorization: `Bearer ${KEY}` });

    expect([anonymous.status, await anonymous.json()]).toMatchObject([401, { code: 20001 }]);
    expect((await call("/api/v1/pots", jsonPost(body))).status).toBe(200);
    expect((await call("/api/v1/pots", bearer)).status).toBe(200);
  });

  test("a wrong body gets the 400, and the findings are in a header that survives Chinese", async () => {
    const response = await call("/api/v1/pots", jsonPost('{"tea":"oolong","名字":1}'));

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 4000 });
    const header = response.headers.get("sl-violations") ?? "";
    expect(header).toMatch(/^[ -~]+$/);
    expect(JSON.parse(header)).toEqual([
      {
        location: ["request", "body"],
        severity: "Error",
        code: "additionalProperties",
        message: "Request body must NOT have additional properties; found '名字'",
      },
    ]);
  });

  test.each([
    ["no body", jsonPost(""), "Body parameter is required"],
    ["another media type", jsonPost("tea", { "content-type": "text/plain" }), "Supported content"],
    ["a hundred thousand errors", jsonPost(manyErrors()), "notes.0 must be string"],
  ])("%s", async (_, init, finding) => {
    const response = await call("/api/v1/pots", init);

    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain(finding);
  });

  test("a length that is not announced does not switch the check of the media type off", async () => {
    const body = new Blob(['{"tea":"oolong"}']).stream();
    const init = { ...jsonPost(""), headers: { "api-key": KEY }, body, duplex: "half" as const };

    const response = await call("/api/v1/pots", init);

    expect(response.headers.get("sl-violations")).toContain("Supported content types");
  });

  test("a wrong parameter", async () => {
    const response = await call("/api/teas?search=a&limit=0");

    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain("must be >= 1");
  });

  test("an example that breaks its own schema is served, and reported", async () => {
    const init = jsonPost('{"tea":"a"}', { prefer: "example=drifted" });
    const response = await call("/api/v1/pots", init);

    expect(response.status).toBe(200);
    expect(response.headers.get("sl-violations")).toContain("data.slug must be string");
  });
});

describe("tells about each request", () => {
  test("one event, without headers, query and body", async () => {
    events.length = 0;

    await call("/api/teas?search=secret");
    await call("/api/v1/pots", jsonPost('{"teas":1}'));
    await call("/nowhere", { headers: { "api-key": KEY } });

    expect(events).toEqual([
      event({ path: "/api/teas", operationId: "searchTeas", status: 200 }),
      event({
        method: "POST",
        path: "/api/v1/pots",
        operationId: "brewPot",
        status: 400,
        violations: 2,
        finding: "Request body must have required property 'tea'",
      }),
      event({ path: "/nowhere", operationId: undefined, status: 404, error: "unknown-path" }),
    ]);
  });

  function event(expected: Partial<RequestEvent>) {
    const nothing = { error: undefined, violations: 0, finding: undefined };
    return { method: "GET", ...nothing, ms: expect.any(Number), ...expected };
  }

  test("an onRequest that throws gives a 500 in the envelope, not a dead server", async () => {
    await using broken = await startTeahouse({
      onRequest: () => {
        throw new Error("the log is full");
      },
    });

    const response = await fetch(`${broken.url}/api/menu`);

    expect([response.status, await response.json()]).toEqual([
      500,
      { code: 5000, message: "The mock failed: Error: the log is full", data: null },
    ]);
  });
});

describe("starts and stops", () => {
  test("a taken port is one error that says what to do", async () => {
    await expect(startTeahouse({ port: mock.port })).rejects.toThrow(
      `Port ${mock.port} is taken. Stop the program that uses it, or choose another port`,
    );
  });

  test("a host that is not ours is one error too", async () => {
    await expect(startTeahouse({ host: "192.0.2.1" })).rejects.toThrow("is no address of this");
  });

  test("it listens on this machine only, unless a host is given", async () => {
    await using open = await startTeahouse({ host: "0.0.0.0" });

    expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
    expect(open.url).toBe(`http://127.0.0.1:${open.port}`);
    expect((await fetch(`${open.url}/api/menu`)).status).toBe(200);
  });

  test("close can be called twice, ends connections in use, and frees the port", async () => {
    const first = await startTeahouse();
    await (await fetch(`${first.url}/api/menu`)).text(); // leaves a connection alive

    await Promise.all([first.close(), first.close()]);

    await expect(fetch(`${first.url}/api/menu`)).rejects.toThrow("fetch failed");
    await using second = await startTeahouse({ port: first.port });
    expect(second.port).toBe(first.port);
  });

  test.each([
    [{ port: 99_999 }, "99999 is no port. Use a number from 0 to 65535; 0 takes a free one."],
    [{ port: Number.NaN }, "NaN is no port."],
    [{ engine: "magic" as "sim" }, 'There is no engine "magic". Did you mean sim?'],
    [
      { engine: "prism", document: { openapi: "3.1.0", paths: {}, f: () => 1 } },
      "The document holds what no JSON",
    ],
    [{ document: "a.yaml" } as object, "The simulator knows the CoreClaw contract alone."],
    [{ clock: "fast" as "real" }, "clock cannot be"],
  ])("%j is one error that says what is wrong", async (options: MockOptions, message: string) => {
    const error = await startMock(options).catch((caught: unknown) => caught);

    expect(error).toMatchObject({
      name: "MockSetupError",
      message: expect.stringContaining(message),
    });
  });

  test("a document that changes after the start changes nothing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mock-document-"));
    const path = join(folder, "teahouse.yaml");
    await copyFile(TEAHOUSE, path);
    await using running = await startMock({ engine: "prism", document: path });

    await writeFile(path, "no: [YAML");

    expect((await fetch(`${running.url}/api/menu`)).status).toBe(200);
    await rm(folder, { recursive: true });
  });

  test("mocks in one process do not know each other", async () => {
    const events: string[] = [];
    const onRequest = ({ path }: RequestEvent) => events.push(path);
    await using coreclaw = await startMock({ onRequest });

    const [tea, store] = await Promise.all([
      call("/api/menu"),
      fetch(`${coreclaw.url}/api/store?search=maps`),
    ]);

    expect([tea.status, store.status, events]).toEqual([200, 200, ["/api/store"]]);
    expect((await fetch(`${coreclaw.url}/api/menu`)).status).toBe(404);
  });

  test("an engine does not change the document it is given", async () => {
    const { loadDocument } = await import("./document/load-document.ts");
    const document = await loadDocument(TEAHOUSE);
    const before = JSON.stringify(document);

    await using _ = await startMock({ engine: "prism", document });

    expect(JSON.stringify(document)).toBe(before);
  });
});

test("no request makes the mock send one: callbacks are not called", async () => {
  const received: string[] = [];
  const listener = createServer((request, response) => {
    received.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  const port = typeof address === "object" ? address?.port : 0;

  const body = JSON.stringify({ tea: "a", callback_url: `http://127.0.0.1:${port}/hook` });
  const response = await call("/api/v1/pots", jsonPost(body));
  // Prism calls before it answers; a call of our own comes after anything it has sent.
  await fetch(`http://127.0.0.1:${port}/own`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  listener.closeAllConnections();
  listener.close();

  expect(response.status).toBe(200);
  expect(received).toEqual(["/own"]);
});

function manyErrors(): string {
  return JSON.stringify({ tea: "a", notes: Array.from({ length: 99_000 }, () => 1) });
}
