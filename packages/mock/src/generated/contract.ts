// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

import type { Contract } from "./runtime.ts";

/** The document this code was made from; `hash` is the sha256 of its bundle. */
export const contract: Contract = {
  title: "CoreClaw API v1",
  version: "1.0.0",
  hash: "8bfb647e1b1c56c0766db8c742c2dfcc4ec9d1b84fbd0f08ebb93294394fa084",
  server: "https://openapi.coreclaw.com",
  envelope: { code: "code", message: "message", data: "data", success: 0 },
  security: {
    apiKey: { type: "apiKey", in: "header", name: "api-key" },
    bearer: { type: "http", scheme: "bearer" },
  },
};
