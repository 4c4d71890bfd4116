import { expect, test } from "vitest";
import { send } from "./http-request.ts";
import { startServer } from "./server-process.ts";

const answering = `require("node:http").createServer((_, response) => response.end("tea"))`;
const program = (code: string) => ({
  name: "teapot",
  args: (port: number) => ["-e", code.replace("PORT", String(port))],
});
const servesTea = async (origin: string) =>
  (await send({ method: "GET", url: origin })).text === "tea";

test("a server runs in a process of its own until the block ends that holds it", async () => {
  let origin = "";
  {
    await using server = await startServer(
      program(`${answering}.listen(PORT, "127.0.0.1")`),
      servesTea,
    );
    origin = server.origin;
    expect(server.pid).not.toBe(process.pid);
    expect(await send({ method: "GET", url: origin })).toEqual({ status: 200, text: "tea" });
  }
  await expect(send({ method: "GET", url: origin })).rejects.toThrow("ECONNREFUSED");
});

test("a server that does not listen to SIGTERM is ended too", async () => {
  const deaf = `process.on("SIGTERM", () => {}); ${answering}.listen(PORT, "127.0.0.1")`;
  const server = await startServer(program(deaf), servesTea);

  await server[Symbol.asyncDispose]();

  await expect(send({ method: "GET", url: server.origin })).rejects.toThrow("ECONNREFUSED");
});

test("a server that cannot start is reported with what it said", async () => {
  const broken = program(`process.stderr.write("no leaves left"); process.exitCode = 1`);

  await expect(startServer(broken, servesTea)).rejects.toThrow(
    "teapot ended at its start: no leaves left",
  );
});
