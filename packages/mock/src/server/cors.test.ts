import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTeahouse } from "../../test/teahouse.ts";
import type { Mock } from "./serve-engine.ts";

let mock: Mock;

beforeAll(async () => {
  mock = await startTeahouse();
});

afterAll(() => mock.close());

const ORIGIN = { origin: "http://localhost:5173" };

function preflight(path: string, method: string, headers: string) {
  const asked = {
    "access-control-request-method": method,
    "access-control-request-headers": headers,
  };
  return fetch(mock.url + path, { method: "OPTIONS", headers: { ...ORIGIN, ...asked } });
}

function names(response: Response, header: string): string[] {
  return (response.headers.get(header) ?? "").split(", ");
}

describe("preflight", () => {
  test("allows keys, JSON and preferences, each by name, for ten minutes", async () => {
    const response = await preflight("/api/v1/pots", "POST", "api-key,content-type");

    expect(response.status).toBe(204);
    expect(names(response, "access-control-allow-headers")).toEqual([
      "api-key",
      "authorization",
      "content-type",
      "prefer",
    ]);
    expect(names(response, "access-control-allow-methods")).toContain("POST");
    expect(response.headers.get("access-control-max-age")).toBe("600");
  });

  test.each([
    ["/nowhere", "GET"],
    ["/api/v1/pots", "DELETE"],
  ])("passes for %s %s too, so that the page can read why not", async (path, method) => {
    const asked = await preflight(path, method, "api-key");
    const answered = await fetch(mock.url + path, { method, headers: ORIGIN });

    expect(names(asked, "access-control-allow-methods")).toContain(method);
    expect(answered.headers.get("access-control-allow-origin")).toBe("*");
    expect(answered.headers.get("x-mock-error")).not.toBeNull();
  });

  test("an OPTIONS that is none gets the methods of the path", async () => {
    const response = await fetch(`${mock.url}/api/teas`, { method: "OPTIONS", headers: ORIGIN });

    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("every answer", () => {
  test.each(["/api/menu", "/nowhere", "/api/teas?search=%zz"])("%s", async (path) => {
    const response = await fetch(mock.url + path, { headers: ORIGIN });

    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.has("access-control-allow-credentials")).toBe(false);
    expect(names(response, "access-control-expose-headers")).toEqual([
      "allow",
      "retry-after",
      "sl-violations",
      "www-authenticate",
      "x-mock-engine",
      "x-mock-error",
      "x-mock-fault",
      "x-mock-request",
      "x-today",
    ]);
  });

  test("does not depend on the origin, and so does not vary by it", async () => {
    const [page, other, none] = await Promise.all(
      [ORIGIN, { origin: "null" }, {}].map((headers: Record<string, string>) =>
        fetch(`${mock.url}/api/menu`, { headers }),
      ),
    );

    expect(withoutDate(page)).toEqual(withoutDate(other));
    expect(withoutDate(page)).toEqual(withoutDate(none));
    expect(page?.headers.get("vary")).toBe("Accept, Prefer");
  });

  function withoutDate(response: Response | undefined) {
    return [...(response?.headers ?? [])].filter(([name]) => name !== "date");
  }
});
