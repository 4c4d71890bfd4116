import { symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { scratchWith } from "../../test/support/scratch.ts";
import { ContainedResolver } from "./contained-resolver.ts";
import { Locations } from "./locations.ts";

/** Follows `ref` from `paths/a.yaml` of a document; gives the value, or why it is refused. */
async function follow(folder: string, ref: string): Promise<unknown> {
  const document = join(folder, "api");
  const resolver = new ContainedResolver(join(document, "openapi.yaml"), new Locations(document));
  try {
    const found = await resolver.resolveDocument(join(document, "paths/a.yaml"), ref);
    return found instanceof Error ? found.message : found.parsed;
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

const files = {
  "api/openapi.yaml": "openapi: 3.1.1",
  "api/paths/a.yaml": "a: 1",
  "api/schemas/b.yaml": "b: 2",
  "api-secret/c.yaml": "c: 3",
  "secret.yaml": "d: 4",
};

test("a relative path inside the document's folder is read", async () => {
  const folder = await scratchWith(files);

  expect(await follow(folder, "../schemas/b.yaml")).toEqual({ b: 2 });
  expect(await follow(folder, "./../paths/../schemas/b.yaml")).toEqual({ b: 2 });
});

test.each([
  ["above the folder", "../../secret.yaml"],
  ["beside it, with a name that begins alike", "../../api-secret/c.yaml"],
  ["far above, whether it exists or not", "../../../../../../../../nowhere/passwd"],
])("a path is refused that leads %s", async (_, ref) => {
  const folder = await scratchWith(files);

  expect(await follow(folder, ref)).toBe(
    "It lies outside the document's folder. Move the file inside it.",
  );
});

test.each(["/etc/hostname", "C:\\secret.yaml", "\\\\host\\share\\x.yaml", "//host/x.yaml"])(
  "the absolute path %s is refused",
  async (ref) => {
    const folder = await scratchWith(files);

    expect(await follow(folder, ref)).toBe(
      "It is an absolute path, good on one machine only. Write it relative to this file.",
    );
  },
);

test("an absolute path is refused even inside the folder", async () => {
  const folder = await scratchWith(files);

  expect(await follow(folder, join(folder, "api/schemas/b.yaml"))).toContain("absolute path");
});

test("no URL is fetched, whatever its scheme", async () => {
  const folder = await scratchWith(files);
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end("e: 5");
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const refs = ["http", "HTTP", "https", "file", "data", "ftp", "jar:http"].map(
    (scheme) => `${scheme}://127.0.0.1:${port}/x.yaml`,
  );

  const told = await Promise.all(refs.map((ref) => follow(folder, ref)));

  expect(new Set(told)).toEqual(
    new Set(["It is a URL, and nothing is fetched. Copy the file into the document's folder."]),
  );
  expect(asked).toBe(0);
});

test("a link is followed inside the folder, and refused where it leads out", async () => {
  const folder = await scratchWith(files);
  await symlink("../schemas/b.yaml", join(folder, "api/paths/inside.yaml"));
  await symlink("../../secret.yaml", join(folder, "api/paths/outside.yaml"));
  await symlink("../..", join(folder, "api/paths/up"));

  expect(await follow(folder, "inside.yaml")).toEqual({ b: 2 });
  expect(await follow(folder, "outside.yaml")).toContain("outside the document's folder");
  expect(await follow(folder, "up/secret.yaml")).toContain("outside the document's folder");
});

test("what is no readable file is told apart", async () => {
  const folder = await scratchWith(files);
  await writeFile(join(folder, "api/latin1.yaml"), Buffer.from("a: caf\xe9", "latin1"));
  await writeFile(join(folder, "api/huge.yaml"), "a: 1");
  await truncate(join(folder, "api/huge.yaml"), 50 << 20);

  expect(await follow(folder, "nothing.yaml")).toBe('There is no file "paths/nothing.yaml".');
  expect(await follow(folder, "../schemas")).toBe('"schemas" is not a file.');
  expect(await follow(folder, "../latin1.yaml")).toBe(
    '"latin1.yaml" is not UTF-8 text. Save it as UTF-8.',
  );
  expect(await follow(folder, "../huge.yaml")).toBe(
    '"huge.yaml" has 52428800 bytes; at most 41943040 are read.',
  );
});

test("a byte order mark and the line ends of other systems do not show", async () => {
  const folder = await scratchWith({ "api/schemas/b.yaml": "\uFEFFb: |\r\n  one\r\n  two\r\n" });

  expect(await follow(folder, "../schemas/b.yaml")).toEqual({ b: "one\ntwo\n" });
});
