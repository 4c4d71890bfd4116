import type { SecurityScheme } from "../contract/types.ts";
import type { Json } from "../json.ts";
import { banner, type Emitter, runtime } from "./emitted-file.ts";
import { literal, objectKey } from "./literal.ts";

/** `contract.ts`: which document the code speaks, and how its answers are wrapped. */
export const emitContract: Emitter = (contract, options) => {
  const { title, version, hash, server, envelope, security } = contract;
  const members: [string, string][] = [
    ["title", literal(title)],
    ["version", literal(version)],
    ["hash", literal(hash)],
    ...optional("server", server),
    ...optional("envelope", envelope && { ...envelope }),
    ["security", `{ ${security.map((scheme) => `${objectKey(scheme.name)}: ${printScheme(scheme)}`).join(", ")} }`],
  ];
  const body = members.map(([key, value]) => `  ${key}: ${value},\n`).join("");
  const head = `${banner(options)}import type { Contract } from ${runtime(options)};\n\n`;
  const doc = "/** The document this code was made from; `hash` is the sha256 of its bundle. */\n";
  return { name: "contract.ts", text: `${head}${doc}export const contract: Contract = {\n${body}};\n` };
};

function optional(key: string, value: Json | undefined): [string, string][] {
  return value === undefined ? [] : [[key, literal(value)]];
}

function printScheme({ type, in: place, parameter, scheme }: SecurityScheme): string {
  const told = { type, in: place, name: parameter, scheme };
  return literal(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Json);
}
