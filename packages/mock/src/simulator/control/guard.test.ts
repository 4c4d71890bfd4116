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
