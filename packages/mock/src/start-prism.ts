import type { OpenApiDocument } from "./document/document.ts";
import { readHeaders } from "./document/document-headers.ts";
import { loadDocument } from "./document/load-document.ts";
import { readPaths } from "./document/operations.ts";
import { createPrismEngine } from "./prism/prism-engine.ts";
import { corsFor } from "./server/cors.ts";
import type { RequestEvent } from "./server/request-event.ts";
import { type Mock, serveEngine } from "./server/serve-engine.ts";

export interface PrismMockOptions {
  readonly engine: "prism";
  /** 0, the default, takes a free port. */
  readonly port?: number | undefined;
  /** The address to listen on; only this machine (127.0.0.1) by default. */
  readonly host?: string | undefined;
  /** Path or object of an OpenAPI 3.0 or 3.1 document; by default the CoreClaw contract. */
  readonly document?: string | OpenApiDocument | undefined;
  /** Called once for each request, after it was answered. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
}

/** @throws {MockSetupError} Document, port or host cannot be used, or Prism is not installed. */
export async function startPrism(options: PrismMockOptions): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", onRequest } = options;
  const document = await loadDocument(options.document);
  return await serveEngine({
    engine: await createPrismEngine({ document }),
    paths: readPaths(document),
    cors: corsFor(readHeaders(document)),
    port,
    host,
    onRequest,
  });
}
