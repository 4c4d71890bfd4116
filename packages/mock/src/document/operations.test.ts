import { expect, test } from "vitest";
import { allowedMethods, readPaths } from "./operations.ts";

const operation = (operationId: string) => ({ operationId, responses: {} });

const PATHS = readPaths({
  paths: {
    "/pots/{slug}": { get: operation("getPot"), delete: operation("emptyPot") },
    "/pots/last": { post: operation("refillLast") },
    "/pots/{slug}.csv": { get: operation("exportPot") },
    "/~teas(all)": { $ref: "#/components/pathItems/teas" },
  },
  components: { pathItems: { teas: { get: operation("listTeas") } } },
});

test("a path that is a reference has the operations it refers to", () => {
  const entry = PATHS.find(({ path }) => path === "/~teas(all)");

  expect(entry?.operations.get("GET")?.operationId).toBe("listTeas");
});

test("Allow lists what the document declares, and what follows from that", () => {
  const lists = PATHS.map((entry) => `${entry.path}: ${allowedMethods(entry)}`);

  expect(lists).toContain("/pots/{slug}: DELETE, GET, HEAD, OPTIONS");
  expect(lists).toContain("/pots/last: OPTIONS, POST");
});
