import type { Contract, Model } from "../contract/types.ts";
import { banner, type Emitter, emptyModule } from "./emitted-file.ts";
import { literal } from "./literal.ts";
import { printAlias, printDoc, printMembers, printObject } from "./print-type.ts";

/** `models.ts`: one flat type per named schema. */
export const emitModels: Emitter = (contract, options) => {
  return {
    name: "models.ts",
    text: banner(options) + (contract.models.length === 0 ? emptyModule : printModels(contract)),
  };
};

function printModels(contract: Contract): string {
  return printKind(contract) + contract.models.map(printModel).join("\n");
}

/** The symbol that tells kinds of identifiers apart; it exists in types alone. */
function printKind({ models }: Contract): string {
  return models.some(({ brand }) => brand !== undefined)
    ? "declare const kind: unique symbol;\n\n"
    : "";
}

function printModel({ name, type, doc, brand, received }: Model): string {
  const head = printDoc(doc, []);
  if (brand !== undefined)
    return `${head}export type ${name} = string & { readonly [kind]?: ${literal(brand)} };\n`;
  const named = type.kind === "object" && type.properties.length > 0;
  if (named) return `${head}export interface ${name} ${printObject(type, { received })}\n`;
  return head + printAlias(name, printMembers(type, { received }));
}
