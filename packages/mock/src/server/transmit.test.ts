import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rawPost } from "../../test/faults/raw-observation.ts";
import { type SimulatorMock, startSimulator } from "../start-simulator.ts";

let mock: SimulatorMock;

beforeAll(async () => {
  mock = await startSimulator({ clock: "manual" });
});

afterAll(() => mock.close());

const KEPT = { connection: "keep-alive" };
const ask = (fault: string) =>
  rawPost("/api/v1/account/info", {}, { ...KEPT, prefer: `fault=${fault}` });

/** Writes all requests at once, and gives what came until the connection ended. */
function pipelined(...requests: readonly string[]): Promise<{ text: string; ended: string }> {
  return new Promise((resolve) => {
    let text = "";
    let ended = "closed";
    const socket = connect(mock.port, "127.0.0.1", () => socket.write(requests.join("")));
    socket.on("data", (data) => {
      text += data.toString("latin1");
    });
    socket.on("error", () => {
      ended = "reset";
    });
    socket.on("close", () => resolve({ text, ended }));
  });
}

test.each([
  ["cut-body:10", "closed", 2],
  ["lose-answer", "reset", 1],
  ["reset-after", "reset", 2],
])(
  "%s ends a connection on which an earlier answer is still due",
  async (fault, ended, answers) => {
    const seen = await pipelined(ask("delay:50ms"), ask(fault));

    expect(seen.ended).toBe(ended);
    expect(seen.text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(answers);
  },
);

test("a connection goes on after an answer that was only late or slow", async () => {
  const last = rawPost("/api/v1/account/info", {});
  const { text } = await pipelined(ask("delay:5ms"), ask("slow-body:20ms"), last);

  expect(text.match(/"code":0/g)).toHaveLength(3);
});

test("a mock that closes waits for no answer that was to come late", async () => {
  const closing = await startSimulator({ clock: "manual" });
  const init = {
    method: "POST",
    headers: { "api-key": "test", "content-type": "application/json", prefer: "fault=delay:1h" },
    body: "{}",
  };
  const waiting = fetch(`${closing.url}/api/v1/account/info`, init).catch(
    (error: unknown) => error,
  );
  while (closing.simulator.worlds().length === 0)
    await new Promise((resolve) => setTimeout(resolve, 5));

  await closing.close();

  expect(await waiting).toBeInstanceOf(TypeError);
});
