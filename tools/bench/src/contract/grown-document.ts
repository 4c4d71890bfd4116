import { join } from "node:path";
import { generate, write } from "@coreclaw/generator";
import { scratchFolder } from "../harness/scratch-folder.ts";
import { growDocument } from "./grow-document.ts";
import { readContract } from "./read-contract.ts";

/** A larger document on disk, until the block ends that holds it. */
export interface GrownDocument extends AsyncDisposable {
  readonly path: string;
  /** The folder of what the generator makes of it for a server. */
  readonly tables: string;
}

/** The contract with copies of its operations, `count` in all, and the tables of it. */
export async function grownDocument(count: number): Promise<GrownDocument> {
  await using unfinished = new AsyncDisposableStack();
  const folder = unfinished.use(await scratchFolder());
  const document = growDocument(await readContract(), count);
  const path = await folder.write("openapi.json", JSON.stringify(document));
  const tables = join(folder.path, "tables");
  await write(tables, await generate({ document: path, for: "server", importExtension: ".ts" }));
  const files = unfinished.move();
  return { path, tables, [Symbol.asyncDispose]: () => files.disposeAsync() };
}
