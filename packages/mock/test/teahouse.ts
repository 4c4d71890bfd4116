import { fileURLToPath } from "node:url";
import { type PrismMockOptions, startMock } from "../src/index.ts";

/**
 * A small document with one of everything, so that these tests do not depend on the real contract.
 */
export const TEAHOUSE = fileURLToPath(new URL("fixtures/teahouse.yaml", import.meta.url));

export const KEY = "scraper_api_01SECRETSECRETSECRETSECRET";

export function startTeahouse(options: Partial<PrismMockOptions> = {}) {
  return startMock({ engine: "prism", document: TEAHOUSE, ...options });
}

export function jsonPost(body: string, headers: Record<string, string> = {}): RequestInit {
  const all = { "api-key": KEY, "content-type": "application/json", ...headers };
  return { method: "POST", headers: all, body };
}
