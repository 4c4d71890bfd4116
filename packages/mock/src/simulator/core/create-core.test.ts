import { describe, expect, test } from "vitest";
import { TABLES } from "../create-simulator.ts";
import { createCore, type Handlers } from "./create-core.ts";
import { Refusal } from "./refusal.ts";

const account = { balance: "1.0000", traffic: 5 };

const serve = (handlers: Handlers<undefined>, errorStatus: "own" | "200" = "own") =>
  createCore({ tables: TABLES, handlers, admit: async () => undefined, errorStatus });

const ask = async (core: ReturnType<typeof serve>, body: unknown = {}) => {
  const request = new Request("http://mock.test/api/v1/account/info", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const response = (await core(request)).toResponse();
  return { response, body: (await response.json()) as unknown };
};

test("what a handler gives becomes the data of the envelope", async () => {
  const { response, body } = await ask(serve({ getAccount: () => account }));

  expect(response.status).toBe(200);
  expect(response.headers.get("x-mock-engine")).toBe("simulator");
  expect(body).toEqual({ code: 0, message: "success", data: account });
});

describe("the gate", () => {
  test.each([
    ["lacks a member", { traffic: 5 }],
    ["has a member of the wrong type", { balance: 1, traffic: 5 }],
    ["is no object", 12345],
    ["is missing", undefined],
  ])("lets no answer out whose data %s", async (_, data) => {
    const { response, body } = await ask(serve({ getAccount: () => data }));

    expect(response.status).toBe(500);
    expect(response.headers.get("x-mock-error")).toBe("response-gate");
    expect(response.headers.has("x-mock-engine")).toBe(false);
    expect(body).toMatchObject({ code: 5000, data: null });
    expect(JSON.stringify(body)).toContain("getAccount with status 200");
  });

  test("lets no status out that the document does not declare for the operation", async () => {
    const taskMissing = serve({
      getAccount: () => {
        throw new Refusal(60001);
      },
    });

    const { response, body } = await ask(taskMissing);

    expect(response.headers.get("x-mock-error")).toBe("response-gate");
    expect(JSON.stringify(body)).toContain("declares no 404 for getAccount");
  });
});

describe("a refusal", () => {
  const refuse = (detail?: string): Handlers<undefined> => ({
    getAccount: () => {
      throw new Refusal(4290, detail);
    },
  });

  test("has the HTTP status of its code, and the API's text with the detail", async () => {
    const { response, body } = await ask(serve(refuse("slow down")));

    expect(response.status).toBe(429);
    expect(body).toEqual({
      code: 4290,
      message: "Too many requests, please try again later: slow down",
      data: null,
    });
  });

  test("is a 200 in the other reading", async () => {
    const { response, body } = await ask(serve(refuse(), "200"));

    expect(response.status).toBe(200);
    expect(body).toMatchObject({ code: 4290 });
  });
});

test("a request that the document forbids never reaches the handler", async () => {
  let reached = false;
  const core = serve({
    getAccount: () => {
      reached = true;
      return account;
    },
  });

  const { response, body } = await ask(core, { surprise: 1 });

  expect(response.status).toBe(400);
  expect(JSON.stringify(body)).toContain("surprise");
  expect(reached).toBe(false);
});

test("what nobody foresaw is a 500 that is marked as the mock's own", async () => {
  const core = serve({
    getAccount: () => {
      throw new TypeError("no such thing");
    },
  });

  const { response } = await ask(core);

  expect(response.status).toBe(500);
  expect(response.headers.get("x-mock-error")).toBe("internal");
});
