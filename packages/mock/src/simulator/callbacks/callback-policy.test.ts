import { describe, expect, test } from "vitest";
import { judgeCallbackUrl } from "./callback-policy.ts";

const HERE = { allowed: true, loopbackOnly: true };
const ELSEWHERE = { allowed: true, loopbackOnly: false };

describe("by default callbacks go to this machine", () => {
  test.each([
    "http://localhost/hook",
    "https://LocalHost:8443/hook?run=1#x",
    "http://localhost.:3000",
    "http://app.localhost:3000/",
    "http://127.0.0.1:1/",
    "http://127.8.9.10/",
    "http://127.0.0.1./",
    "http://[::1]:65535/",
    "http://[0:0:0:0:0:0:0:1]/",
  ])("%s", (url) => {
    expect(judgeCallbackUrl(url, "loopback")).toEqual(HERE);
  });

  test.each([
    ["short", "http://127.1/"],
    ["decimal", "http://2130706433/"],
    ["octal", "http://0177.0.0.1/"],
    ["hexadecimal", "http://0x7f000001/"],
    ["full-width digits", "http://１２７.0.0.1/"],
    ["percent-encoded", "http://%31%32%37.0.0.1/"],
  ])("however the address is spelt: %s", (_, url) => {
    expect(judgeCallbackUrl(url, "loopback")).toEqual(HERE);
  });
});

describe("and nowhere else", () => {
  test.each([
    ["http://hooks.example.com/x", "hooks.example.com"],
    ["https://hooks.example.com:8443/x?token=s3cret", "hooks.example.com:8443"],
    ["http://localhost.example.com/", "localhost.example.com"],
    ["http://notlocalhost/", "notlocalhost"],
    ["http://127.0.0.1.nip.io/", "127.0.0.1.nip.io"],
    ["http://192.168.0.7/", "192.168.0.7"],
    ["http://[::ffff:127.0.0.1]/", "[::ffff:7f00:1]"],
    ["http://[fd00::1]/", "[fd00::1]"],
  ])("%s: the reason tells how to allow the host", (url, host) => {
    expect(judgeCallbackUrl(url, "loopback")).toEqual({
      allowed: false,
      reason: `callbacks go to this machine only; allow the host with --callback-hosts ${host}`,
    });
  });
});

describe("a host that was allowed", () => {
  const hosts = ["example.test", "hooks.test:8443", "web.test:80", "[2001:db8::7]", "10.0.0.7"];

  test.each([
    "https://example.test/",
    "http://EXAMPLE.test.:99/",
    "https://hooks.test:8443/x",
    "http://web.test/",
    "http://web.test:80/",
    "http://[2001:DB8:0::7]:81/",
    "http://10.7/",
  ])("is reached: %s", (url) => {
    expect(judgeCallbackUrl(url, hosts)).toEqual(ELSEWHERE);
  });

  test.each([
    ["another port", "https://hooks.test/"],
    ["the default port of another scheme", "https://web.test/"],
    ["a host below it", "http://a.example.test/"],
    ["a host that ends alike", "http://badexample.test/"],
    ["a host that begins alike", "http://example.test.evil.test/"],
  ])("allows nothing else: %s", (_, url) => {
    expect(judgeCallbackUrl(url, hosts)).toMatchObject({ allowed: false });
  });

  test("does not close this machine, whose names still must lead here", () => {
    expect(judgeCallbackUrl("http://localhost:3000/", hosts)).toEqual(HERE);
  });
});

test("any host may be allowed", () => {
  expect(judgeCallbackUrl("https://hooks.example.com/", "any")).toEqual(ELSEWHERE);
  expect(judgeCallbackUrl("http://localhost/", "any")).toEqual(HERE);
});

describe.each(["loopback", "any"] as const)("whatever is allowed (%s), nothing goes", (hosts) => {
  test.each([
    ["to no URL", "hooks.example.com/x", "is no URL"],
    ["to an empty text", "", "is no URL"],
    ["over another protocol", "ftp://localhost/", "http and https"],
    ["into a file", "file:///etc/passwd", "http and https"],
    ["into text", "data:text/plain,hello", "http and https"],
    ["with a user", "http://user@localhost/", "user name or password"],
    ["with a password", "http://:s3cret@127.0.0.1/", "user name or password"],
    ["to 0.0.0.0", "http://0.0.0.0:8080/", "never go"],
    ["to 0, which is the same", "http://0/", "never go"],
    ["to ::", "http://[::]/", "never go"],
    ["to the credentials of a cloud", "http://169.254.169.254/latest/meta-data", "never go"],
    ["to them in decimal", "http://2852039166/", "never go"],
    ["to them as IPv6", "http://[::ffff:169.254.169.254]/", "never go"],
    ["to a link-local address", "http://[fe80::1]/", "never go"],
    ["to everybody", "http://255.255.255.255/", "never go"],
  ])("%s", (_, url, words) => {
    const verdict = judgeCallbackUrl(url, hosts);

    expect(verdict).toEqual({ allowed: false, reason: expect.stringContaining(words) });
    expect(JSON.stringify(verdict)).not.toContain("s3cret");
  });
});
