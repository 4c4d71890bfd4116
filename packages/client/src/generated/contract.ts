// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

import type { Contract } from "../call.ts";

/** The document this code was made from; `hash` is the sha256 of its bundle. */
export const contract: Contract = {
  title: "CoreClaw API v1",
  version: "1.0.0",
  hash: "a387aea5b4c97e05a16e0b028cd5eaef7212522b65fba65442a7874076ffd1c6",
  server: "https://openapi.coreclaw.com",
  envelope: { code: "code", message: "message", data: "data", success: 0 },
  security: {
    apiKey: { type: "apiKey", in: "header", name: "api-key" },
    bearer: { type: "http", scheme: "bearer" },
  },
};
