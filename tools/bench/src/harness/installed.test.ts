import { expect, test } from "vitest";
import { packagesOf } from "./installed.ts";

test("each place where a package was put counts, and those with install scripts are named", () => {
  const lock = {
    packages: {
      "node_modules/teapot": { version: "1.0.0" },
      "node_modules/teapot/node_modules/@leaf/oolong": { version: "2.0.0", hasInstallScript: true },
      "node_modules/@leaf/oolong": { version: "1.0.0" },
    },
  };

  expect(packagesOf(lock)).toEqual({ packages: 3, withScripts: ["@leaf/oolong"] });
});
