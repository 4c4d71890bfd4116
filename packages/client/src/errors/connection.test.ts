import { expect, test } from "vitest";
import { sentBefore } from "./connection.ts";

const system = (code: string, more: object = {}) =>
  Object.assign(new Error(code), { code, ...more });
const failed = (cause: unknown) => new TypeError("fetch failed", { cause });

test.each([
  ["a refused connection", failed(system("ECONNREFUSED"))],
  ["a name that does not resolve", failed(system("ENOTFOUND", { syscall: "getaddrinfo" }))],
  ["a connect that takes too long", failed(system("UND_ERR_CONNECT_TIMEOUT"))],
  ["a time-out while connecting", failed(system("ETIMEDOUT", { syscall: "connect" }))],
  ["a certificate that has expired", failed(system("CERT_HAS_EXPIRED"))],
  [
    "all addresses of a name",
    failed(
      new AggregateError([system("ECONNREFUSED"), system("EHOSTUNREACH", { syscall: "connect" })]),
    ),
  ],
])("%s sends nothing", (_, error) => {
  expect(sentBefore(error)).toBe("no");
});

test.each([
  ["a reset", failed(system("ECONNRESET", { syscall: "read" }))],
  ["a socket that was closed", failed(system("UND_ERR_SOCKET"))],
  ["a time-out of an open connection", failed(system("ETIMEDOUT", { syscall: "read" }))],
  ["a host that went away", failed(system("EHOSTUNREACH", { syscall: "read" }))],
  ["a broken pipe", failed(system("EPIPE"))],
  ["a browser, which does not tell", new TypeError("Failed to fetch")],
  [
    "one address of several",
    failed(new AggregateError([system("ECONNREFUSED"), system("ECONNRESET")])),
  ],
  ["no address at all", failed(new AggregateError([]))],
  ["something that is no error", "ECONNREFUSED"],
  [
    "an error that throws when it is read",
    Object.defineProperty(system("ECONNREFUSED"), "cause", {
      get: () => {
        throw new Error("trap");
      },
    }),
  ],
])("%s may have sent something", (_, error) => {
  expect(sentBefore(error)).toBe("maybe");
});

test("a chain of causes without end is not followed to its end", () => {
  const error = new Error("round");
  error.cause = error;
  expect(sentBefore(error)).toBe("maybe");
});
