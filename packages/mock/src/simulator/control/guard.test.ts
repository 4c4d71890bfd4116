import { describe, expect, test } from "vitest";
import { asRecord } from "../../document/document.ts";
import { createSimulator } from "../create-simulator.ts";
import type { ControlGuard } from "./guard.ts";

const HERE = "http://127.0.0.1:4010";

/** Status and kind of what GET health answers. */
async function visit(control: ControlGuard, url = HERE, headers: Record<string, string> = {}) {
  using simulator = createSimulator({ control });
  const answer = await simulator.fetch(`${url}/__mock/health`, { headers });
  const { error } = asRecord(await answer.json());
  return error === undefined ? answer.status : `${answer.status} ${asRecord(error)["kind"]}`;
}

describe("hosts", () => {
  const guarded = { hosts: ["mock.test", "192.0.2.7"] };

  test.each([
    "http://127.0.0.1:4010",
    "http://127.8.9.1",
    "http://[::1]:4010",
    "http://localhost:4010",
    "http://LOCALHOST.",
    "http://api.localhost:1",
    "http://mock.test:4010",
    "http://192.0.2.7",
  ])("%s is let in", async (url) => {
    expect(await visit(guarded, url)).toBe(200);
  });

  test.each([
    "http://evil.example",
    "http://localhost.evil.example",
    "http://evil-localhost",
    "http://127.0.0.1.evil.example",
    "http://mock.test.evil.example",
    "http://192.0.2.8",
    "http://[::2]",
    "http://0.0.0.0:4010",
  ])("%s is not: a page could have brought the name here", async (url) => {
    expect(await visit(guarded, url)).toBe("403 foreign-host");
  });

  test('"addresses" lets numbers in, and no names', async () => {
    expect(await visit({ hosts: ["addresses"] }, "http://192.0.2.8")).toBe(200);
    expect(await visit({ hosts: ["addresses"] }, "http://[2001:db8::1]")).toBe(200);
    expect(await visit({ hosts: ["addresses"] }, "http://1.evil.example")).toBe("403 foreign-host");
  });

  test("in a process of one's own any name will do", async () => {
    expect(await visit({}, "https://openapi.coreclaw.com")).toBe(200);
  });
});

describe("pages", () => {
  test.each([
    { origin: "http://evil.example" },
    { origin: "http://127.0.0.1:3000" },
    { origin: "https://127.0.0.1:4010" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ])("%j is refused", async (headers) => {
    expect(await visit({ hosts: [] }, HERE, headers)).toBe("403 foreign-origin");
  });

  test.each([{ origin: HERE }, { "sec-fetch-site": "same-origin" }, { "sec-fetch-site": "none" }])(
    "%j is let in",
    async (headers) => {
      expect(await visit({ hosts: [] }, HERE, headers)).toBe(200);
    },
  );
});

describe("the page", () => {
  const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  const visitPage = async (headers: Record<string, string>, url = HERE, path = "") => {
    const control = { hosts: [], token: "open-sesame" };
    using simulator = createSimulator({ control, page: async () => "<!doctype html>" });
    const init = { headers: { accept: "text/html", ...headers } };
    const answer = await simulator.fetch(`${url}/__mock/${path}`, init);
    return `${answer.status} ${answer.headers.get("content-type")?.split(";")[0]}`;
  };

  test("is opened by a link on any page", async () => {
    expect(await visitPage({ ...link, "sec-fetch-dest": "document" })).toBe("200 text/html");
  });

  test.each<[string, Record<string, string>, string?, string?]>([
    ["in a frame of another page", { ...link, "sec-fetch-dest": "iframe" }],
    ["by a script of another page", { ...link, "sec-fetch-mode": "no-cors" }],
    [
      "by a name that a page has brought here",
      { ...link, "sec-fetch-dest": "document" },
      "http://evil.example",
    ],
    ["with what the control API knows", { ...link, "sec-fetch-dest": "document" }, HERE, "worlds"],
  ])("does not open %s", async (_, headers, url, path) => {
    expect(await visitPage(headers, url, path)).toBe("403 application/json");
  });
});

describe("types that a page can send without asking first", () => {
  test.each([
    "text/plain",
    "text/plain;charset=UTF-8",
    " Application/X-WWW-Form-Urlencoded",
    "multipart/form-data; boundary=x",
  ])("%j changes nothing, with a body or without one", async (type) => {
    using simulator = createSimulator({ clock: "manual" });
    const init = { method: "POST", headers: { "content-type": type } };
    const ask = (body?: string) =>
      simulator.fetch(`${HERE}/__mock/reset`, body === undefined ? init : { ...init, body });

    for (const answer of [await ask(), await ask(""), await ask("a=b"), await ask("{}")]) {
      expect(await answer.json()).toEqual({
        error: {
          kind: "bad-request",
          message: "The body must be JSON: send content-type: application/json.",
        },
      });
    }
  });

  test("no body and no type is what curl -X POST sends, and fine", async () => {
    using simulator = createSimulator({});
    const answer = await simulator.fetch(`${HERE}/__mock/reset`, { method: "POST" });
    expect(answer.status).toBe(200);
  });
});

describe("a token", () => {
  const guarded = { hosts: [], token: "open-sesame" };

  test.each([
    { authorization: "Bearer open-sesame" },
    { "x-mock-token": "open-sesame" },
    { "x-mock-token": "open-sesame", authorization: "Bearer some-api-key" },
  ])("%j opens", async (headers) => {
    expect(await visit(guarded, HERE, headers)).toBe(200);
  });

  test.each([
    {},
    { authorization: "Bearer open-sesam" },
    { authorization: "open-sesame" },
    { "x-mock-token": "open-sesame2" },
    { "x-mock-token": "" },
    { "api-key": "open-sesame" },
  ])("%j does not", async (headers) => {
    expect(await visit(guarded, HERE, headers)).toBe("401 no-token");
  });

  test("as a bearer token it is nobody's key", async () => {
    using simulator = createSimulator({ control: guarded });
    const ask = async (headers: Record<string, string>) => {
      const answer = await simulator.fetch(`${HERE}/__mock/worlds`, { headers });
      return await answer.json();
    };

    expect(await ask({ authorization: "Bearer open-sesame" })).toEqual({ worlds: [] });
    const bearer = { authorization: "Bearer a-key", "x-mock-token": "open-sesame" };
    const { id } = await simulator.world("a-key");
    expect(await ask(bearer)).toMatchObject({ world: id });
  });
});

test("where it is off it says why, to everybody", async () => {
  expect(await visit({ off: "It is off. Start it with a token." })).toBe("404 control-off");
});
