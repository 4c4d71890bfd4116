import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { readContract } from "../src/contract/read-contract.ts";
import { emitFiles } from "../src/emit/emit-files.ts";
import { loadDocument } from "../src/load/load-document.ts";
import { writeFolder } from "../src/output/folder.ts";
import { compile, compilers } from "./support/compile.ts";
import { library, packageFolder, scratch } from "./support/scratch.ts";
import { type Claim, modelClaims, operationClaims, preamble } from "./support/wire-claims.ts";

const coreclaw = join(packageFolder, "../../spec/openapi/v1/openapi.yaml");

/** Where openapi-typescript says less than the document; everywhere else the two must agree. */
const saysLess = {
  library: ["AudioBook, theirs is ours"], // a member that a part of an `allOf` requires and another declares
  coreclaw: ["GetAccountRequest, theirs is ours"], // an object without any members: Record<string, unknown>
};

test.each([
  ["the library", library, saysLess.library],
  ["the CoreClaw API", coreclaw, saysLess.coreclaw],
])("the models of %s agree with the types of openapi-typescript", async (_, document, known) => {
  const open = readContract(await loadDocument(document));
  const closed = { ...open, models: open.models.map((model) => ({ ...model, received: false })) };
  const folder = await scratch();
  for (const [name, contract] of Object.entries({ open, closed })) {
    const files = await emitFiles(contract, { importExtension: ".js", source: basename(document) });
    await writeFolder(join(folder, name), files);
  }
  const claims = [...modelClaims(open), ...operationClaims(open)];
  await writeFile(join(folder, "claims.ts"), program(claims));

  for (const compiler of Object.values(compilers)) {
    // without exactOptionalPropertyTypes, because "undefined" is our word for a member that is not sent
    const printed = await compile(compiler, folder, { exactOptionalPropertyTypes: false });

    expect(wrong(claims, printed)).toEqual(known);
  }
});

function program(claims: readonly Claim[]): string {
  const lines = claims.map(({ code }, index) => `export const claim${index} = ${code};\n`);
  return preamble + lines.join("");
}

/** The titles of the claims that a compiler does not take, and what it says of anything else. */
function wrong(claims: readonly Claim[], printed: string): string[] {
  const above = preamble.split("\n").length - 1;
  const errors = printed.split("\n").filter((line) => /error TS\d/.test(line));
  return errors.map((error) => {
    const line = Number(/^claims\.ts\((\d+),/.exec(error)?.[1]);
    return claims[line - above - 1]?.title ?? error;
  });
}
