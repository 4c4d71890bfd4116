import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, write } from "../src/index.ts";
import { compile, compilers } from "./support/compile.ts";
import { scratchWith } from "./support/scratch.ts";
import { syntheticDocument } from "./support/synthetic-document.ts";

const noCalls = 'export type * from "./generated/index.js";\n';

/** Four calls of each kind of operation, and their answers used. */
const twelveCalls = `import * as api from "./generated/index.js";
import type { Call } from "./generated/runtime.js";

export async function program(call: Call): Promise<unknown[]> {
  const page0 = await api.operation0(call);
  const page3 = await api.operation3(call, { page: 2 });
  const page6 = await api.operation6(call, { page: 2, size: 50 });
  const page9 = await api.operation9(call, {}, { timeoutMs: 1_000 });
  const read1 = await api.operation1(call, { slug: "first" });
  const read4 = await api.operation4(call, { slug: "second", fields: ["title"] });
  const read7 = await api.operation7(call, { slug: page0.list[0]?.title ?? "third" });
  const read10 = await api.operation10(call, { slug: "fourth", fields: [] });
  const changed2 = await api.operation2(call, { slug: "first", state: "ready" });
  const changed5 = await api.operation5(call, { slug: "second", tags: ["a", "b"] });
  const changed8 = await api.operation8(call, { slug: "third", title: "Third" });
  const changed11 = await api.operation11(call, { slug: "fourth" });
  const listed = [page0.count, page3.count, page6.list[0]?.state, page9.list[0]?.before?.slug];
  const read = [read1.slug, read4.title, read7.size, read10.labels?.["colour"]];
  return [listed, read, changed2.state, changed5.before, changed8.title, changed11.slug];
}
`;

test.each([13, 1_200])(
  "a contract of %i operations compiles strictly, and 12 calls cost a compiler next to nothing",
  async (operations) => {
    const folder = await scratchWith({ "openapi.json": syntheticDocument(operations) });
    const generated = await generate({ document: join(folder, "openapi.json") });
    const code = join(folder, "code");
    await mkdir(code);
    await write(join(code, "generated"), generated);

    const added: Record<string, number> = {};
    for (const [compiler, path] of Object.entries(compilers)) {
      await writeFile(join(code, "program.ts"), noCalls);
      const without = await instantiations(path, code);
      await writeFile(join(code, "program.ts"), twelveCalls);
      added[compiler] = (await instantiations(path, code)) - without;
    }

    const bytes = generated.files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const figures = Object.entries(added).map(([compiler, count]) => `${count} in ${compiler}`);
    process.stdout.write(
      `${operations} operations, ${Math.round(bytes / 1024)} KB; 12 calls add ${figures.join(", ")} instantiations\n`,
    );
    expect(generated.operations).toBe(operations);
    for (const count of Object.values(added)) expect(count).toBeLessThanOrEqual(500);
  },
  180_000,
);

/** Compiles a folder under every strict flag; the compiler's own declarations, checked elsewhere, are taken as right. */
async function instantiations(compiler: string, folder: string): Promise<number> {
  const printed = await compile(compiler, folder, { skipLibCheck: true }, [
    "--extendedDiagnostics",
  ]);
  expect(printed).not.toContain("error");
  return Number(/^Instantiations:\s+(\d+)/m.exec(printed)?.[1]);
}
