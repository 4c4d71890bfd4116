// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

import type { Contract } from "../call.ts";

/** The document this code was made from; `hash` is the sha256 of its bundle. */
export const contract: Contract = {
  title: "CoreClaw API v1",
  version: "1.0.0",
  hash: "0d1799482df306f5f949283eab2a1c90213f2637f7fbe3fcd263c90ca99372ff",
  server: "https://openapi.coreclaw.com",
  envelope: { code: "code", message: "message", data: "data", success: 0 },
  security: {
    apiKey: { type: "apiKey", in: "header", name: "api-key" },
    bearer: { type: "http", scheme: "bearer" },
  },
};
