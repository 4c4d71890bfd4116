import type { SecurityScheme } from "../contract/types.ts";
import { banner, type Emitter, runtime } from "./emitted-file.ts";
import { literal, objectKey, record } from "./literal.ts";

/** `contract.ts`: which document the code speaks, and how its answers are wrapped. */
export const emitContract: Emitter = (contract, options) => {
  const { title, version, hash, server, envelope, security } = contract;
  const schemes = security.map(
    (scheme) => `    ${objectKey(scheme.name)}: ${printScheme(scheme)},\n`,
  );
  const members = [
    ["title", literal(title)],
    ["version", literal(version)],
    ["hash", literal(hash)],
    ["server", server === undefined ? undefined : literal(server)],
    ["envelope", envelope && record({ ...envelope })],
    ["security", schemes.length === 0 ? "{}" : `{\n${schemes.join("")}  }`],
  ].filter(([, text]) => text !== undefined);
  const body = members.map(([key, text]) => `  ${key}: ${text},\n`).join("");
  const head = `${banner(options)}import type { Contract } from ${runtime(options)};\n\n`;
  const doc = "/** The document this code was made from; `hash` is the sha256 of its bundle. */\n";
  return {
    name: "contract.ts",
    text: `${head}${doc}export const contract: Contract = {\n${body}};\n`,
  };
};

function printScheme({ type, in: place, parameter, scheme }: SecurityScheme): string {
  return record({ type, in: place, name: parameter, scheme });
}
