import { expect, test } from "vitest";
import { getRun, searchWorkers } from "../src/generated/functions.ts";
import * as client from "../src/index.ts";
import { rejection } from "./operations.ts";
import { deferred, startJson, startServer } from "./servers.ts";

const apiKey = "scraper_api_CANARY";

test.each([301, 302, 303, 307, 308])(
  "a redirect with HTTP %i is an error, and its target sees no request",
  async (status) => {
    const other = await startJson({ code: 0, data: {} });
    const api = await startServer((response) => {
      response.writeHead(status, { location: `${other.url}/api/v1/run/detail` }).end();
    });
    const call = client.createCall({ apiKey, baseUrl: api.url });
    const error = await rejection(getRun(call, { run_slug: "R1" }));

    expect(error).toMatchObject({
      name: "ResponseFormatError",
      reason: "redirect",
      httpStatus: status,
    });
    expect(api.received).toHaveLength(1);
    expect(other.received).toEqual([]);
  },
);

test("a redirect inside the same origin is an error too: the API has none", async () => {
  const api = await startServer((response) => {
    response.writeHead(307, { location: "/elsewhere" }).end();
  });
  const call = client.createCall({ apiKey, baseUrl: api.url });

  expect(await rejection(getRun(call, { run_slug: "R1" }))).toMatchObject({ reason: "redirect" });
  expect(api.received).toHaveLength(1);
});

test("a redirect whose body never ends is not waited for", async () => {
  const closed = deferred<void>();
  const api = await startServer((response) => {
    response.on("close", () => closed.resolve());
    response.writeHead(302, { location: "/elsewhere" }).write("<html>");
  });
  const call = client.createCall({ apiKey, baseUrl: api.url });

  expect(await rejection(getRun(call, { run_slug: "R1" }))).toMatchObject({ reason: "redirect" });
  await closed.promise;
});

test("a fetch that follows redirects although it should not gives no data", async () => {
  const other = await startJson({ code: 0, data: { scraper: [] } });
  const api = await startServer((response) => {
    response.writeHead(302, { location: other.url }).end();
  });
  const following: client.Fetch = (url, init) => fetch(url, { ...init, redirect: "follow" });
  const call = client.createCall({ baseUrl: api.url, fetch: following });

  expect(await rejection(searchWorkers(call, { search: "a" }))).toMatchObject({
    reason: "redirect",
  });
});

test("a redirect that a browser hides is known as one", async () => {
  const hidden = {
    status: 0,
    ok: false,
    type: "opaqueredirect",
    redirected: false,
    headers: new Headers(),
    body: null,
  };
  const call = client.createCall({ apiKey, fetch: async () => hidden as unknown as Response });

  expect(await rejection(getRun(call, { run_slug: "R1" }))).toMatchObject({
    reason: "redirect",
    httpStatus: undefined,
    message: expect.stringContaining("(HTTP status hidden)"),
  });
});

test("the key of one client does not reach the origin of another", async () => {
  const first = await startJson({ code: 0, data: {} });
  const second = await startJson({ code: 0, data: {} });
  const callFirst = client.createCall({ apiKey, baseUrl: first.url });
  const callSecond = client.createCall({ apiKey: "another", baseUrl: second.url });
  await Promise.all([
    getRun(callFirst, { run_slug: "R1" }),
    getRun(callSecond, { run_slug: "R1" }),
  ]);

  expect(first.received[0]?.headers["api-key"]).toBe(apiKey);
  expect(JSON.stringify(second.received)).not.toContain(apiKey);
});
