import { expect, test } from "vitest";
import { checkBaseUrl } from "./base-url.ts";

test.each([
  ["https://openapi.coreclaw.com", "https://openapi.coreclaw.com"],
  ["https://openapi.coreclaw.com/", "https://openapi.coreclaw.com"],
  ["https://gateway.example/coreclaw//", "https://gateway.example/coreclaw"],
  ["http://localhost:4010", "http://localhost:4010"],
  ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
  ["http://[::1]:4010", "http://[::1]:4010"],
])("takes %s", (text, expected) => {
  expect(checkBaseUrl(text)).toBe(expected);
});

test.each([
  ["http://openapi.coreclaw.com", "use https://"],
  ["http://localhost.evil.example", "use https://"],
  ["http://notlocalhost:4010", "use https://"],
  ["http://0.0.0.0:4010", "use https://"],
  ["ftp://openapi.coreclaw.com", "use https://"],
  ["https://me:secret@openapi.coreclaw.com", "user name or password"],
  ["secret:word@openapi.coreclaw.com", "use https://"],
  ["https://openapi.coreclaw.com?token=secret", "query or a fragment"],
  ["https://openapi.coreclaw.com#secret", "query or a fragment"],
  ["openapi.coreclaw.com/secret", "baseUrl must be a whole URL"],
  ["", "baseUrl must be a whole URL"],
  [undefined, "baseUrl must be a whole URL"],
])("refuses %s and does not repeat what may be secret", (text, message) => {
  expect(() => checkBaseUrl(text)).toThrow(message);
  expect(() => checkBaseUrl(text)).not.toThrow("secret");
});
