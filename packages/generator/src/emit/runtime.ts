import { readFile } from "node:fs/promises";
import { banner, type EmitOptions, type EmittedFile } from "./emitted-file.ts";

/** `runtime.ts`: the types that generated code shares, where it names no module of its own for them. */
export async function emitRuntime(
  options: EmitOptions,
  name: "runtime" | "server-runtime" = "runtime",
): Promise<EmittedFile> {
  const template = await readFile(new URL(`../../templates/${name}.ts`, import.meta.url), "utf8");
  return { name: "runtime.ts", text: banner(options) + template };
}
