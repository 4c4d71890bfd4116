import { readFile } from "node:fs/promises";
import { banner, type EmitOptions, type EmittedFile } from "./emitted-file.ts";

/** `runtime.ts`: the types of the seam to a transport, for code that names no runtime of its own. */
export async function emitRuntime(options: EmitOptions): Promise<EmittedFile> {
  const template = await readFile(new URL("../../templates/runtime.ts", import.meta.url), "utf8");
  return { name: "runtime.ts", text: banner(options) + template };
}
