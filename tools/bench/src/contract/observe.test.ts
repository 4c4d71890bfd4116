import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { expect, test } from "vitest";
import { exampleOf } from "./examples.ts";
import { faultIn, observe, REFUSES_BODY, REFUSES_KEY } from "./observe.ts";
import { readContract } from "./read-contract.ts";

const claims = { noKey: REFUSES_KEY, badBody: REFUSES_BODY };
const found = JSON.stringify(exampleOf(await readContract(), "RunRecordResponse.ok"));

test("a server is asked rightly and wrongly, and one that checks nothing is found out", async () => {
  await using server = await serving((_, response) => response.end(found));

  const seen = await observe(server.origin);

  expect(seen).toEqual({
    fault: undefined,
    noKey: "200 / 0",
    badBody: "200 / 0",
    unknownRun: "200 / 0",
  });
  expect(faultIn(seen, {})).toBeUndefined();
  expect(faultIn(seen, claims)).toBe("without a key it answers 200 / 0");
});

test("a server that refuses as it says may be measured; one that forgets the body may not", async () => {
  const right = { fault: undefined, noKey: "401 / 20001", unknownRun: "404 / 70001" };

  expect(faultIn({ ...right, badBody: "400 / 4000" }, claims)).toBeUndefined();
  expect(faultIn({ ...right, badBody: "200 / 0" }, claims)).toBe(
    "to a bad body it answers 200 / 0",
  );
});

test("an answer that does not fit the contract is no right answer", async () => {
  await using server = await serving((_, response) =>
    response.end(found.replace('"status":3', '"status":"3"')),
  );

  const { fault } = await observe(server.origin);

  expect(fault).toBe("its answer does not fit the contract: data/data/status must be integer");
});

test("an answer that is no success is shown", async () => {
  await using server = await serving((_, response) => response.writeHead(503).end("later"));

  const seen = await observe(server.origin);

  expect(seen.fault).toBe("it answers 503 instead of 200: later");
  expect(seen.noKey).toBe("503 / no code");
});

async function serving(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const close = async () => void server.close();
  return { origin: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}
