import { readdir, readFile, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DocumentError, generate, write } from "../../src/index.ts";
import { generator } from "../support/command.ts";
import { answering, documentWith } from "../support/read.ts";
import { contents, golden, library, scratch, scratchWith } from "../support/scratch.ts";
import { skeleton } from "./skeleton.ts";

// What went wrong in other generators, by the number of the advisory, done to this one.

type Document = (text: string) => object;

/** A document with one operation, and `parts` of it that hold a text. */
function operation(parts: (text: string) => object): Document {
  return (text) => documentWith({ paths: { "/a": { get: answering({}, parts(text)) } } });
}

function schema(parts: (text: string) => object): Document {
  return (text) => documentWith({ components: { schemas: { It: parts(text) } } });
}

function parameter(parts: (text: string) => object): Document {
  const base = { name: "p", in: "header", schema: { type: "string" } };
  return operation((text) => ({ parameters: [{ ...base, ...parts(text) }] }));
}

async function code(document: object): Promise<Record<string, string[]>> {
  const folder = await scratchWith({ "openapi.json": document });
  const { files } = await generate({ document: join(folder, "openapi.json"), examples: "off" });
  const emitted = files.filter(({ name }) => name.endsWith(".ts"));
  return Object.fromEntries(emitted.map(({ name, text }) => [name, skeleton(name, text)]));
}

async function problems(files: Record<string, unknown>): Promise<string[]> {
  const folder = await scratchWith(files);
  const error = await generate({ document: join(folder, "openapi.yaml") }).catch(
    (caught) => caught,
  );
  return error instanceof DocumentError ? error.problems.map(({ message }) => message) : ["none"];
}

/** A dollar sign and braces, as template literals have them. */
const placeholder = ["$", "{evil()}"].join("");

const injections: [advisory: string, what: string, Document, attack: string][] = [
  [
    "CVE-2016-5641",
    "a description ends its comment",
    operation((description) => ({ description })),
    "*/ evil(); /*",
  ],
  [
    "CVE-2016-5641",
    "a title ends its string",
    (title) => documentWith({ info: { title, version: "1" } }),
    '"; evil(); "',
  ],
  [
    "CVE-2020-15142",
    "a default becomes code",
    schema((text) => ({ type: "string", default: text })),
    '"); evil(); ("',
  ],
  [
    "CVE-2026-22785",
    "a summary becomes code",
    operation((summary) => ({ summary })),
    "`; evil(); `",
  ],
  [
    "CVE-2026-23947",
    "x-enum-descriptions end a comment",
    schema((text) => ({ enum: ["a"], "x-enum-descriptions": [text] })),
    "*/ evil(); /*",
  ],
  [
    "CVE-2026-25141",
    "an end of a comment survives its own removal",
    schema((text) => ({ enum: ["a"], description: text })),
    "/*/ */* /*/ evil(); **//",
  ],
  ["CVE-2026-24132", "a const becomes code", schema((text) => ({ const: text })), "'; evil(); '"],
  [
    "CVE-2026-71867",
    "a key of an object becomes code",
    schema((text) => ({ type: "object", properties: { [text]: {} } })),
    "'}); evil(); ({'",
  ],
  [
    "CVE-2026-71868",
    "the default of a vocabulary becomes code",
    schema((text) => ({ enum: ["a", text], default: text })),
    placeholder,
  ],
  [
    "CVE-2026-71871",
    "the default of a header becomes code",
    parameter((text) => ({ schema: { type: "string", default: text } })),
    `\`${placeholder}\``,
  ],
  [
    "CVE-2026-72716",
    "a server's URL runs in a template",
    (url) => documentWith({ servers: [{ url: `https://a/${url}` }] }),
    placeholder,
  ],
  [
    "GHSA-6w75-8r53-g8jx",
    "a format is looked up in a prototype",
    schema((format) => ({ type: "string", format })),
    "constructor",
  ],
  [
    "GHSA-5f94",
    "a word of a vocabulary becomes code",
    schema((text) => ({ enum: [text] })),
    '" | evil() | "',
  ],
  [
    "GHSA-38c3",
    "a path runs in a template",
    (text) =>
      documentWith({ paths: { [`/a/${text}`]: { get: { responses: {}, operationId: "a" } } } }),
    "`+evil()+`",
  ],
  [
    "CVE-2026-41134",
    "a property's name ends its string",
    schema((text) => ({ type: "object", properties: { [text]: { type: "string" } } })),
    '"] = evil(); x["',
  ],
  [
    "CVE-2026-59867",
    "a line end leaves a doc comment",
    operation((description) => ({ description })),
    "x\n*/\nevil();\n/*",
  ],
  [
    "GHSA-rjwr",
    "a server's description leaves its line",
    (description) => documentWith({ servers: [{ url: "/", description }] }),
    "x\nevil()",
  ],
  [
    "openapi-typescript-codegen#2809",
    "a parameter's name ends its string",
    parameter((text) => ({ name: text })),
    "': evil(), 'x",
  ],
  [
    "openapi-typescript-codegen#2809",
    "a media type ends its string",
    (text) =>
      documentWith({
        paths: {
          "/a": { post: { responses: {}, requestBody: { content: { [`x/${text}`]: {} } } } },
        },
      }),
    "', evil: evil(), x: '",
  ],
  [
    "openapi-typescript-codegen#2809",
    "a version ends its string",
    (version) => documentWith({ info: { title: "T", version } }),
    "'; evil(); '",
  ],
  [
    "fabric8#7954",
    "an escape that another language would read ends a comment",
    operation((description) => ({ description })),
    "\\u002a\\u002f evil()",
  ],
  [
    "modernweb#3116",
    "an extension names a file",
    operation((text) => ({ "x-href": text })),
    "../../../../etc/passwd",
  ],
];

test.each(injections)("%s: %s", async (_, __, document, attack) => {
  const expected = await code(document("harmless"));

  expect(await code(document(attack))).toEqual(expected);
});

test.each([
  ["!!js/function", "!!js/function 'function () { evil() }'"],
  ["!!python/object", "!!python/object/apply:os.system ['evil']"],
  ["!<tag:yaml.org,2002:js/undefined>", "!<tag:yaml.org,2002:js/undefined> ''"],
])("CVE-2017-1000207: %s in YAML is refused before anything runs", async (_, value) => {
  const told = await problems({ "openapi.yaml": `openapi: 3.1.1\ninfo: ${value}\n` });

  expect(told).toEqual([expect.stringMatching(/^Malformed: unknown .*tag/)]);
});

test("CVE-2020-15141: no name of a document becomes the name of a file", async () => {
  const out = join(await scratch(), "a/b/out");
  const folder = await scratchWith({
    "openapi.json": documentWith({
      info: { title: "../../title", version: "../version" },
      tags: [{ name: "../../tag" }],
      paths: {
        "/../../x": { get: answering({}, { operationId: "../../evil", tags: ["../../tag"] }) },
      },
      components: { schemas: { "..": { type: "string" } } },
    }),
  });

  const generated = await generate({ document: join(folder, "openapi.json") });
  await write(out, generated);

  expect(await readdir(out)).toEqual(await readdir(golden));
  expect(await readdir(dirname(out))).toEqual(["out"]);
});

test("CVE-2021-21363: a link that waits in the folder is not written through", async () => {
  const folder = await scratchWith({ victim: "untouched", "out/.keep": "" });
  await symlink("../victim", join(folder, "out/contract.ts"));

  await expect(write(join(folder, "out"), await generate({ document: library }))).rejects.toThrow(
    "is not a plain file",
  );
  expect(await readFile(join(folder, "victim"), "utf8")).toBe("untouched");
});

test("CVE-2023-27162: the document cannot be a URL", async () => {
  const { url, requests } = await listener();
  const folder = await scratch();

  const { exitCode, stderr } = await generator([
    `${url}/openapi.yaml`,
    "--out",
    join(folder, "out"),
  ]);

  expect(exitCode).toBe(1);
  expect(stderr).toContain("There is no such file.");
  expect(requests()).toBe(0);
});

test("CVE-2024-35219: a folder that is not ours is neither written nor emptied", async () => {
  const folder = await scratchWith({ "out/precious.txt": "mine" });

  const { exitCode } = await generator([library, "--out", join(folder, "out")]);

  expect(exitCode).toBe(1);
  expect(await contents(join(folder, "out"))).toEqual({ "precious.txt": "mine" });
});

test.each([
  [
    "CVE-2024-29651",
    "a member of the document",
    { "openapi.yaml": "openapi: 3.1.1\n__proto__: { polluted: true }\n" },
  ],
  [
    "CVE-2026-15195",
    "a reference",
    {
      "openapi.yaml": documentWith({
        components: { schemas: { A: { $ref: "#/__proto__/polluted" } } },
      }),
    },
  ],
  [
    "CVE-2026-15195",
    "the name of a file",
    {
      "openapi.yaml": documentWith({
        paths: { "/a": { get: answering({ $ref: "__proto__.yaml" }) } },
      }),
      "__proto__.yaml": "polluted: true",
    },
  ],
])("%s: %s cannot reach the prototype of objects", async (_, __, files) => {
  const told = await problems(files);

  expect(told).not.toEqual(["none"]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test("CVE-2025-69873: a pattern that never ends is refused beside an example, and not emitted without", async () => {
  const evil = { type: "string", pattern: "^(a+)+$", examples: [`${"a".repeat(50)}!`] };
  const document = schema(() => evil)("x");

  expect(await problems({ "openapi.yaml": document })).toEqual([
    expect.stringMatching(/^The pattern \^\(a\+\)\+\$ takes too long on an example\./),
  ]);
  expect(Object.keys(await code(document))).toHaveLength(8);
});

test.each([
  ["GHSA-cxq5-97v7-87j8", "reads a file outside", () => "../../../../etc/hostname"],
  ["GHSA-cxq5-97v7-87j8", "asks a server", (url: string) => `${url}/schema.yaml`],
  [
    "GHSA-w284",
    "sends a token to a foreign host",
    (url: string) => url.replace("http://", "http://token@"),
  ],
  ["GHSA-hq9q", "reads a file by its URL", () => "file:///etc/hostname"],
  ["GHSA-3hrf", "runs a command", () => "|touch evil"],
])("%s: no $ref %s", async (_, __, refTo) => {
  const { url, requests } = await listener();
  const document = documentWith({ components: { schemas: { A: { $ref: refTo(url) } } } });

  expect(await problems({ "openapi.yaml": document })).toEqual([
    expect.stringContaining("leads nowhere"),
  ]);
  expect(requests()).toBe(0);
});

test("GHSA-4rj6: the output does not depend on what lies in the working directory", async () => {
  const folder = await scratchWith({
    ".redocly.lint-ignore.yaml": "{}",
    "redocly.yaml": "extends: [http://127.0.0.1:1/evil.yaml]\nplugins: [./evil.cjs]\n",
    "evil.cjs": "throw new Error('evil ran');",
    "openapi-ts.config.js": "throw new Error('evil ran');",
  });

  const { exitCode, stderr } = await generator([library, "--out", "out"], { cwd: folder });

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(await contents(join(folder, "out"))).toEqual(await contents(golden));
});

/** A server that counts who asks it. */
async function listener(): Promise<{ url: string; requests: () => number }> {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end("type: string");
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { url: `http://127.0.0.1:${port}`, requests: () => requests };
}
