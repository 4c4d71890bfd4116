import { createServer, type RequestListener, type Server } from "node:http";
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server as TcpServer,
} from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, expect, test } from "vitest";
import type { SetTimer } from "../simulator/clock/set-timer.ts";
import type { ResolveHost } from "./callback-policy.ts";
import { createCallbackSender } from "./callback-sender.ts";

const receivers: (Server | TcpServer)[] = [];

afterEach(async () => {
  for (const receiver of receivers.splice(0)) {
    if ("closeAllConnections" in receiver) receiver.closeAllConnections();
    await new Promise((resolve) => receiver.close(resolve));
  }
});

async function portOf(receiver: Server | TcpServer, host = "127.0.0.1"): Promise<number> {
  receivers.push(receiver);
  await new Promise<void>((resolve) => receiver.listen(0, host, resolve));
  // A server that listens on a port has this kind of address.
  return (receiver.address() as AddressInfo).port;
}

const receiver = (listener: RequestListener) => portOf(createServer(listener));

const callback = (url: string) => ({
  url,
  body: '{"run_slug":"RUN1","status":3,"results":2,"usage":"0.02 €"}',
  headers: { "content-type": "application/json" },
});

/** A timer that only goes off when it is told to. */
function handTimer() {
  const running = new Set<() => void>();
  const startTimer: SetTimer = (_, run) => {
    running.add(run);
    return () => running.delete(run);
  };
  const ring = () => {
    for (const run of running) run();
  };
  return { running, startTimer, ring };
}

/** Something that a test waits for. */
function signal() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test("a callback is posted whole, over a connection that closes afterwards", async () => {
  const got: unknown[] = [];
  const port = await receiver(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const { "content-type": type, "content-length": length, connection, host } = request.headers;
    got.push(request.method, request.url, type, length, connection, host, body);
    response.end("thanks");
  });
  const timer = handTimer();
  const send = createCallbackSender({ hosts: "loopback", startTimer: timer.startTimer });
  const sent = callback(`http://127.0.0.1:${port}/hook?a=1`);

  expect(await send(sent)).toEqual({ status: 200 });
  expect(got).toEqual([
    "POST",
    "/hook?a=1",
    "application/json",
    "61",
    "close",
    `127.0.0.1:${port}`,
    sent.body,
  ]);
  expect(timer.running.size).toBe(0);
});

test.each(["localhost", "localhost.", "app.localhost"])(
  "this machine is reached by the name %s",
  async (host) => {
    const port = await receiver((_, response) => response.writeHead(204).end());

    const send = createCallbackSender({ hosts: "loopback" });

    expect(await send(callback(`http://${host}:${port}/`))).toEqual({ status: 204 });
  },
);

const addressesHere = Object.values(networkInterfaces()).flatMap((list = []) => list);
const hasIpv6 = addressesHere.some(({ address }) => address === "::1");

if (!hasIpv6) process.stdout.write("\nthe test of ::1 is left out: this machine has no IPv6\n");

test.skipIf(!hasIpv6)("this machine is reached by its IPv6 address", async () => {
  const server = createServer((_, response) => response.writeHead(204).end());
  const port = await portOf(server, "::1");

  const send = createCallbackSender({ hosts: "loopback" });

  expect(await send(callback(`http://[::1]:${port}/`))).toEqual({ status: 204 });
});

test("a redirect is not followed", async () => {
  let visits = 0;
  const elsewhere = await receiver((_, response) => {
    visits++;
    response.end();
  });
  const port = await receiver((_, response) =>
    response.writeHead(307, { location: `http://127.0.0.1:${elsewhere}/` }).end(),
  );

  const send = createCallbackSender({ hosts: "loopback" });

  expect(await send(callback(`http://127.0.0.1:${port}/`))).toEqual({ status: 307 });
  expect(visits).toBe(0);
});

test("a receiver that does not answer is left when the time is over", async () => {
  const arrived = signal();
  const left = signal();
  const port = await receiver((request) => {
    request.socket.on("close", () => left.resolve());
    arrived.resolve();
  });
  const timer = handTimer();
  const send = createCallbackSender({ hosts: "loopback", startTimer: timer.startTimer });

  const result = send(callback(`http://127.0.0.1:${port}/`));
  await arrived.promise;
  timer.ring();

  expect(await result).toEqual({ error: "the receiver did not answer within 5 seconds" });
  await left.promise;
});

test("so is a look-up of the name that does not end", async () => {
  const timer = handTimer();
  const send = createCallbackSender({
    hosts: ["hooks.test"],
    startTimer: timer.startTimer,
    resolve: () => new Promise(() => undefined),
  });

  const result = send(callback("http://hooks.test/"));
  await new Promise((resolve) => setImmediate(resolve));
  timer.ring();

  expect(await result).toEqual({ error: "the receiver did not answer within 5 seconds" });
});

test("a slow receiver is waited for", async () => {
  const port = await receiver((_, response) => {
    setTimeout(() => response.writeHead(202).end("at last"), 50);
  });

  const send = createCallbackSender({ hosts: "loopback" });

  expect(await send(callback(`http://127.0.0.1:${port}/`))).toEqual({ status: 202 });
});

test("an answer that breaks off counts by its status", async () => {
  const port = await receiver((_, response) => {
    response.writeHead(201, { "content-length": "10" });
    response.write("half", () => response.destroy());
  });

  const send = createCallbackSender({ hosts: "loopback" });

  expect(await send(callback(`http://127.0.0.1:${port}/`))).toEqual({ status: 201 });
});

test("a huge answer is cut off: its status counts", async () => {
  const cut = signal();
  const port = await receiver((_, response) => {
    response.on("close", () => cut.resolve());
    const more = () => {
      while (!response.destroyed && response.write("x".repeat(65_536)));
    };
    response.on("drain", more);
    more();
  });

  const send = createCallbackSender({ hosts: "loopback" });

  expect(await send(callback(`http://127.0.0.1:${port}/`))).toEqual({ status: 200 });
  await cut.promise;
});

test("a refused connection is told in words", async () => {
  const port = await receiver(() => undefined);
  await new Promise((resolve) => receivers.pop()?.close(resolve));

  const send = createCallbackSender({ hosts: "loopback" });

  expect(await send(callback(`http://127.0.0.1:${port}/?token=s3cret`))).toEqual({
    error: "nothing listens at the address (connection refused)",
  });
});

test("a receiver that hangs up, or that speaks no HTTP, is told in words", async () => {
  const silent = await portOf(
    createTcpServer((socket) => socket.on("data", () => socket.destroy())),
  );
  const rude = await portOf(createTcpServer((socket) => socket.resume().end("hello\r\n\r\n")));

  const send = createCallbackSender({ hosts: "loopback" });

  expect(await send(callback(`http://127.0.0.1:${silent}/`))).toEqual({
    error: "the receiver closed the connection without a whole answer",
  });
  expect(await send(callback(`http://127.0.0.1:${rude}/`))).toEqual({
    error: expect.stringMatching(/^the request failed \(HPE_\w+\)$/),
  });
});

test("a receiver that changes the protocol has not answered", async () => {
  const upgrade = "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n";
  const port = await portOf(createTcpServer((socket) => socket.resume().write(upgrade)));

  const send = createCallbackSender({ hosts: "loopback" });

  expect(await send(callback(`http://127.0.0.1:${port}/`))).toEqual({
    error: expect.stringContaining("closed the connection"),
  });
});

test("a header that cannot be sent is an error, not an exception", async () => {
  const send = createCallbackSender({ hosts: "loopback" });
  const odd = { ...callback("http://127.0.0.1:9/"), headers: { "x-note": "ü\n" } };

  expect(await send(odd)).toEqual({ error: "the request failed (ERR_INVALID_CHAR)" });
});

test("an address that the policy refuses is not resolved or called", async () => {
  const send = createCallbackSender({
    hosts: "loopback",
    resolve: () => Promise.reject(new Error("was resolved")),
  });

  expect(await send(callback("http://hooks.example.com/"))).toEqual({
    error:
      "callbacks go to this machine only; allow the host with --callback-hosts hooks.example.com",
    refused: true,
  });
});

const resolvingTo =
  (...addresses: string[]): ResolveHost =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

test.each(["localhost", "app.localhost"])(
  "the name %s that resolves to another machine is not called",
  async (host) => {
    const send = createCallbackSender({
      hosts: "loopback",
      resolve: resolvingTo("192.0.2.7", "::ffff:127.0.0.1"),
    });

    expect(await send(callback(`http://${host}/`))).toEqual({
      error: "the host name does not resolve to this machine",
      refused: true,
    });
  },
);

test.each(["169.254.169.254", "0.0.0.0", "::ffff:169.254.169.254", "fe80::1", "::", "224.0.0.1"])(
  "an allowed name that resolves to %s is not called",
  async (address) => {
    for (const hosts of [["hooks.test"], "any"] as const) {
      const send = createCallbackSender({ hosts, resolve: resolvingTo(address) });

      expect(await send(callback("http://hooks.test/"))).toEqual({
        error: "the host name resolves to an address that callbacks never go to",
        refused: true,
      });
    }
  },
);

test("an allowed name is called at the address that was checked, looked up once", async () => {
  const port = await receiver((request, response) => {
    response.writeHead(request.headers.host === `hooks.test:${port}` ? 200 : 500).end();
  });
  const asked: string[] = [];
  const send = createCallbackSender({
    hosts: ["hooks.test"],
    resolve: async (hostname) => {
      asked.push(hostname);
      const address = asked.length === 1 ? "127.0.0.1" : "192.0.2.7";
      return [
        { address: "169.254.169.254", family: 4 },
        { address, family: 4 },
      ];
    },
  });

  expect(await send(callback(`http://hooks.test:${port}/`))).toEqual({ status: 200 });
  expect(asked).toEqual(["hooks.test"]);
});

test("a name that is unknown is told in words", async () => {
  const unknown = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
  const send = createCallbackSender({ hosts: "any", resolve: () => Promise.reject(unknown) });

  expect(await send(callback("http://hooks.test/"))).toEqual({ error: "the host name is unknown" });
});

test("no more than ten callbacks are on their way at once", async () => {
  let begun = 0;
  const resolve: ResolveHost = async () => {
    begun++;
    return [{ address: "127.0.0.1", family: 4 }];
  };
  const tenth = signal();
  const waiting: (() => void)[] = [];
  const port = await receiver((_, response) => {
    waiting.push(() => response.end());
    if (waiting.length === 10) tenth.resolve();
    if (waiting.length > 10) response.end();
  });
  const send = createCallbackSender({ hosts: ["hooks.test"], resolve });

  const all = Array.from({ length: 25 }, () => send(callback(`http://hooks.test:${port}/`)));
  await tenth.promise;
  expect(begun).toBe(10);

  for (const answer of waiting.slice(0, 10)) answer();
  expect(await Promise.all(all)).toEqual(Array(25).fill({ status: 200 }));
  expect(begun).toBe(25);
});
