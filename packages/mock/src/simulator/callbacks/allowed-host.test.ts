import { expect, test } from "vitest";
import { readAllowedHost } from "./allowed-host.ts";

test.each([
  ["hooks.example.com", "hooks.example.com", undefined],
  ["Hooks.Example.com.", "hooks.example.com", undefined],
  ["hooks.example.com:8443", "hooks.example.com", 8443],
  ["hooks.example.com:80", "hooks.example.com", 80],
  ["192.0.2.7:81", "192.0.2.7", 81],
  ["[2001:DB8::7]:80", "[2001:db8::7]", 80],
])("%s is a host", (entry, hostname, port) => {
  expect(readAllowedHost(entry)).toEqual({ hostname, port });
});

test.each([
  "",
  "https://example.com",
  "example.com/hook",
  "*.example.com",
  "user@example.com",
  "example.com:99999",
  "example.com:",
  "2001:db8::7",
  "[not-an-address]",
  "a b",
])("%j is none", (entry) => {
  expect(readAllowedHost(entry)).toBeUndefined();
});
