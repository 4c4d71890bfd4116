import { readFile } from "node:fs/promises";
import { asRecord } from "../document/document.ts";
import { MockSetupError } from "../mock-setup-error.ts";

type PrismHttp = typeof import("@stoplight/prism-http");
type PrismCore = typeof import("@stoplight/prism-core");

export interface PrismModules {
  readonly createInstance: PrismHttp["createInstance"];
  readonly getHttpOperationsFromSpec: PrismHttp["getHttpOperationsFromSpec"];
  readonly createLogger: PrismCore["createLogger"];
}

/**
 * Loads the optional peers on first use: they are large, and the rest of the package works without
 * them.
 *
 * @throws {MockSetupError} They are not installed; the message holds the command that installs
 *   them.
 */
export async function importPrism(): Promise<PrismModules> {
  try {
    const [http, core] = await Promise.all([
      import("@stoplight/prism-http"),
      import("@stoplight/prism-core"),
    ]);
    const { createInstance, getHttpOperationsFromSpec } = http;
    return { createInstance, getHttpOperationsFromSpec, createLogger: core.createLogger };
  } catch (error) {
    if (!/^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(asRecord(error)["code"]))) throw error;
    throw new MockSetupError(
      `The Prism engine needs packages that are not installed. Run: npm install --save-dev ${await peers()}`,
    );
  }
}

async function peers(): Promise<string> {
  const file = new URL("../../package.json", import.meta.url);
  const manifest: unknown = JSON.parse(await readFile(file, "utf8"));
  const versions = Object.entries(asRecord(asRecord(manifest)["peerDependencies"]));
  const prism = versions.filter(([name]) => name.startsWith("@stoplight/prism-"));
  return prism.map(([name, version]) => `${name}@${version}`).join(" ");
}
