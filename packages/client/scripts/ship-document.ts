// Puts the contract beside the compiled code, and leads "go to definition" from generated names into it.
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { linkDeclarations } from "@coreclaw/generator";

const document = fileURLToPath(new URL("../dist/openapi.yaml", import.meta.url));
const declarations = fileURLToPath(new URL("../dist/generated", import.meta.url));

await copyFile(new URL(import.meta.resolve("@coreclaw/openapi/v1.yaml")), document);
const linked = await linkDeclarations({ document, declarations });
process.stdout.write(`${linked} names lead into dist/openapi.yaml\n`);
