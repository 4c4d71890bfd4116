import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonPost, KEY, startTeahouse } from "../../test/teahouse.ts";
import type { Mock } from "../server/serve-engine.ts";

let mock: Mock;

beforeAll(async () => {
  mock = await startTeahouse();
});

afterAll(() => mock.close());

/** Sends a request and expects an answer made by the front, in the API's envelope. */
async function refusal(path: string, init?: RequestInit) {
  const response = await fetch(mock.url + path, init);
  const body: unknown = await response.json();
  expect(body).toEqual({ code: expect.any(Number), message: expect.any(String), data: null });
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(JSON.stringify([body, [...response.headers]])).not.toContain(KEY);
  const { code, message } = body as { code: number; message: string }; // checked just above
  const error = response.headers.get("x-mock-error");
  return { status: response.status, error, code, message, headers: response.headers };
}

describe("bodies", () => {
  test("malformed JSON gets a 400 that says where, and does not quote the body", async () => {
    const body = `{"tea": "oolong",\n "key": "${KEY}" "grams": 1}`;

    expect(await refusal("/api/v1/pots", jsonPost(body))).toMatchObject({
      status: 400,
      error: "malformed-json",
      code: 4000,
      message:
        'The body stops being JSON at line 2, column 50: expected "," or "}", found a double quote.',
    });
  });

  test("JSON of any +json media type is read as JSON, with parameters and in any case", async () => {
    const headers = { "content-type": "Application/Problem+JSON; charset=utf-8" };

    expect(await refusal("/api/v1/pots", jsonPost("{", headers))).toMatchObject({
      error: "malformed-json",
    });
  });

  test("a byte order mark and bytes that are not UTF-8 are named", async () => {
    const init = jsonPost("");

    expect(await refusal("/api/v1/pots", jsonPost("\ufeff{}"))).toMatchObject({
      error: "malformed-json",
      message: expect.stringContaining("found a byte order mark"),
    });
    expect(
      await refusal("/api/v1/pots", { ...init, body: new Uint8Array([0x22, 0xc0, 0x80, 0x22]) }),
    ).toMatchObject({ status: 400, error: "malformed-utf8" });
  });

  test("JSON that nests too deeply or holds too much gets a 400", async () => {
    const deep = `${"[".repeat(65)}${"]".repeat(65)}`;
    const wide = `[${"0,".repeat(100_000)}0]`;

    for (const body of [deep, wide, "[".repeat(2_000_000)]) {
      expect(await refusal("/api/v1/pots", jsonPost(body))).toMatchObject({
        status: 400,
        error: "json-too-complex",
      });
    }
  });

  test("members called __proto__ and constructor are members like others", async () => {
    const response = await fetch(
      `${mock.url}/api/v1/pots`,
      jsonPost('{"tea":"a","__proto__":{"grams":1},"constructor":{}}'),
    );

    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain("found '__proto__'");
  });

  test("a body over 10 MB gets a 413, whether its length is announced or not", async () => {
    const announced = jsonPost("x".repeat(10 * 1024 * 1024 + 1));
    const body = endless(40);
    const streamed = { ...jsonPost(""), body, duplex: "half" as const };

    for (const init of [announced, streamed]) {
      expect(await refusal("/api/v1/pots", init)).toMatchObject({
        status: 413,
        error: "body-too-large",
        message: "The body is larger than 10 MB, the most that the mock reads.",
      });
    }
  });

  test("a body of just 10 MB is read", async () => {
    const text = JSON.stringify({ tea: "x".repeat(10 * 1024 * 1024 - 10) });

    expect(text.length).toBe(10 * 1024 * 1024);
    expect((await fetch(`${mock.url}/api/v1/pots`, jsonPost(text))).status).toBe(200);
  });

  test("a compressed body gets a 415", async () => {
    const init = jsonPost("{}", { "content-encoding": "gzip" });

    expect(await refusal("/api/v1/pots", init)).toMatchObject({
      status: 415,
      error: "content-encoding",
    });
  });
});

describe("paths and methods", () => {
  test("an unknown path gets a 404 that names the nearest ones, without the query", async () => {
    expect(await refusal(`/api/tees?key=${KEY}`)).toMatchObject({
      status: 404,
      error: "unknown-path",
      code: 4040,
      message:
        "The document has no path /api/tees. Nearest: GET /api/teas, GET /api/menu, GET /api/pots/last.",
    });
  });

  test("a wrong method gets a 405 with Allow", async () => {
    const { headers, ...rest } = await refusal("/api/v1/pots");

    expect(rest).toMatchObject({
      status: 405,
      error: "wrong-method",
      message: "/api/v1/pots does not answer GET. It answers OPTIONS, POST.",
    });
    expect(headers.get("allow")).toBe("OPTIONS, POST");
  });

  test("HEAD of a path without GET gets the same, as far as a HEAD can", async () => {
    const response = await fetch(`${mock.url}/api/v1/pots`, { method: "HEAD" });

    expect([response.status, response.headers.get("x-mock-error")]).toEqual([405, "wrong-method"]);
  });

  test.each(["/api/teas?search=%", "/api/teas?search=%zz", "/api/teas?search=%ff", "/%c0%80"])(
    "%s is not decodable: 400",
    async (path) => {
      expect(await refusal(path)).toMatchObject({ status: 400, error: "bad-percent-encoding" });
    },
  );

  test("a path of 15 KB is answered, and cut in the message", async () => {
    const { status, message } = await refusal(`/${"a".repeat(15_000)}`);

    expect(status).toBe(404);
    expect(message.length).toBeLessThan(400);
  });
});

describe("preferences", () => {
  const prefer = (value: string) => ({ headers: { prefer: value } });

  test.each([
    ["code=418", "unknown-code", "searchTeas declares no 418. Declared: 200, 400, 429."],
    ["example=nope", "unknown-example", "Declared there: ok, none, rate_limited."],
    ["code=429, example=ok", "unknown-example", "Under that name: code=200, example=ok."],
    ["code=teapot", "bad-preference", "must be an HTTP status"],
  ])("Prefer: %s cannot be served: 400", async (value, error, message) => {
    expect(await refusal("/api/teas?search=a", prefer(value))).toMatchObject({
      status: 400,
      error,
      message: expect.stringContaining(message),
    });
  });

  test("the same in the query", async () => {
    expect(await refusal("/api/teas?search=a&__code=418")).toMatchObject({
      error: "unknown-code",
    });
  });

  test.each([
    ["/api/teas?search=a", "text/csv", ""],
    ["/api/teas?search=a", "text/csv", "code=429"],
    ["/api/menu", "text/csv", "example=rate_limited, code=429"],
    ["/api/menu", "*/*", "example=ok, code=429"],
  ])("%s declares no %s with %j: 406", async (path, accept, value) => {
    expect(await refusal(path, { headers: { accept, prefer: value } })).toMatchObject({
      status: 406,
      error: "not-acceptable",
    });
  });
});

describe("what the document declares no answer for", () => {
  test("a missing key", async () => {
    const init = jsonPost("{}", { "api-key": "" });

    expect(await refusal("/api/wishes", init)).toMatchObject({
      status: 401,
      error: "undocumented-refusal",
      code: 20001,
    });
  });

  test("a wrong body: the findings are in the header all the same", async () => {
    const { headers, ...rest } = await refusal("/api/wishes", jsonPost("{}"));

    expect(rest).toMatchObject({ status: 400, error: "undocumented-refusal", code: 4000 });
    expect(headers.get("sl-violations")).toContain("must have required property 'wish'");
  });

  test("a wrong media type", async () => {
    const init = jsonPost("<wish/>", { "content-type": "text/xml" });

    expect(await refusal("/api/wishes", init)).toMatchObject({
      status: 415,
      message:
        "Supported content types: application/json. The document declares no answer for that.",
    });
  });
});

function endless(megabytes: number): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent++ < megabytes) controller.enqueue(new Uint8Array(1024 * 1024));
      else controller.close();
    },
  });
}
