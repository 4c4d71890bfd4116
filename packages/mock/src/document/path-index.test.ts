import { expect, test } from "vitest";
import { readPaths } from "./operations.ts";
import { indexPaths } from "./path-index.ts";

const find = indexPaths(
  readPaths({
    paths: {
      "/pots/{slug}": {},
      "/pots/last": {},
      "/pots/{slug}.csv": {},
      "/pots/{slug}/{part}": {},
      "/pots/last/{part}/lid": {},
      "/~teas(all)": {},
    },
  }),
);

test.each([
  ["/pots/a", "/pots/{slug}"],
  ["/pots/a%2Fb", "/pots/{slug}"],
  ["/pots/last", "/pots/last"],
  ["/pots/a.csv", "/pots/{slug}.csv"],
  ["/pots/l%61st", "/pots/last"],
  ["/~teas(all)", "/~teas(all)"],
  ["/pots/last/lid", "/pots/{slug}/{part}"],
  ["/pots/last/a/lid", "/pots/last/{part}/lid"],
])("%s is served by %s", (pathname, path) => {
  expect(find(pathname)?.path).toBe(path);
});

test.each(["/pots/", "/pots/a/b/c", "/pots", "//pots/a", "/pots%2Fa", "/", "/xteas(all)"])(
  "%s is served by no path",
  (pathname) => {
    expect(find(pathname)).toBeUndefined();
  },
);
