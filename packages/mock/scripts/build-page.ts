import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { operations } from "../src/generated/operations.ts";

const SOURCE = new URL("../src/page/", import.meta.url);
const TARGET = new URL("../dist/page/index.html", import.meta.url);

/** Writes the page at `/__mock/`: one file that holds its script and its style and needs no other. */
export async function buildPage(): Promise<void> {
  const [shell, style, script] = await Promise.all([
    readFile(new URL("index.html", SOURCE), "utf8"),
    readFile(new URL("page.css", SOURCE), "utf8"),
    bundle(),
  ]);
  await mkdir(new URL(".", TARGET), { recursive: true });
  // Whoever reads it meanwhile finds the old one or the new one, and no half of either.
  const draft = new URL(`${randomUUID()}.html`, TARGET);
  await writeFile(draft, assemble(shell, squeeze(style), script));
  await rename(draft, TARGET);
}

async function bundle(): Promise<string> {
  const input = fileURLToPath(new URL("main.ts", SOURCE));
  const plugins = [{ name: "few members", load: fewMembers }];
  const build = await rolldown({ input, platform: "browser", logLevel: "warn", plugins });
  try {
    const { output } = await build.generate({ format: "esm", minify: true });
    const [chunk] = output;
    if (output.length !== 1) throw new Error("The page must be a single chunk.");
    // The end of a script, or the start of a comment, must not be seen within it.
    return chunk.code.trim().replaceAll(/<(?=\/script|!--)/gi, "\\x3c");
  } finally {
    await build.close();
  }
}

/** Of the table of operations the page needs how they are asked, and nothing of their answers. */
function fewMembers(id: string): string | undefined {
  if (!id.endsWith("/src/generated/operations.ts")) return undefined;
  const asked = Object.entries(operations).map(([name, operation]) => {
    const { statuses: _, errors, callbacks, source, responseSources, ...rest } = operation;
    return [name, rest];
  });
  return `export const operations = ${JSON.stringify(Object.fromEntries(asked))};`;
}

/** No text in our style holds runs of white space that mean something. */
function squeeze(style: string): string {
  return style
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .replaceAll(": ", ":")
    .replaceAll(";}", "}")
    .trim();
}

function assemble(shell: string, style: string, script: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
  const parts = [
    ['content=""', `content="${policy}"`],
    ["<style></style>", `<style>${style}</style>`],
    ['<script type="module"></script>', `<script type="module">${script}</script>`],
  ] as const;
  return parts.reduce((html, [place, whole]) => html.replace(place, () => whole), shell);
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

if (import.meta.main) await buildPage();
