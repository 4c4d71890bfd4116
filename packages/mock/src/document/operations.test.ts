import { expect, test } from "vitest";
import { allowedMethods, findPath, readPaths } from "./operations.ts";

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

test.each([
  ["/pots/a", "/pots/{slug}"],
  ["/pots/a%2Fb", "/pots/{slug}"],
  ["/pots/last", "/pots/last"],
  ["/pots/a.csv", "/pots/{slug}.csv"],
  ["/pots/l%61st", "/pots/last"],
  ["/~teas(all)", "/~teas(all)"],
])("%s is served by %s", (pathname, path) => {
  expect(findPath(PATHS, pathname)?.path).toBe(path);
});

test.each(["/pots/", "/pots/a/b", "/pots", "//pots/a", "/pots%2Fa", "/", "/xteas(all)"])(
  "%s is served by no path",
  (pathname) => {
    expect(findPath(PATHS, pathname)).toBeUndefined();
  },
);

test("a path that is a reference has the operations it refers to", () => {
  const entry = findPath(PATHS, "/~teas(all)");

  expect(entry?.operations.get("GET")?.operationId).toBe("listTeas");
});

test("Allow lists what the document declares, and what follows from that", () => {
  const lists = PATHS.map((entry) => `${entry.path}: ${allowedMethods(entry)}`);

  expect(lists).toContain("/pots/{slug}: DELETE, GET, HEAD, OPTIONS");
  expect(lists).toContain("/pots/last: OPTIONS, POST");
});
