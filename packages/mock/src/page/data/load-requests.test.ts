import { expect, test } from "vitest";
import type { Ask, ControlClient } from "./control-client.ts";
import { loadRequests } from "./load-requests.ts";

const OWN = { id: 2, world: "a", operationId: "getRun" };
const PUBLIC = { id: 1, operationId: "searchWorkers" };
const NOWHERE = { id: 3 };
const FOREIGN = { id: 4, world: "b", operationId: "getRun" };

/** A control API whose last requests are all of another account, but for the public ones. */
const client = {
  ask: async (_: string, { world }: Ask = {}) => {
    return { requests: world === undefined ? [PUBLIC, NOWHERE, FOREIGN] : [OWN] };
  },
} satisfies Pick<ControlClient, "ask">;

test("an account's own requests are asked for by themselves, whatever others send", async () => {
  expect(await idsOf("a")).toEqual([1, 2, 3]);
});

test("without an account it is the requests of all", async () => {
  expect(await idsOf(undefined)).toEqual([1, 3, 4]);
});

async function idsOf(world: string | undefined) {
  const requests = await loadRequests(client, world);
  return requests.map(({ id }) => id);
}
