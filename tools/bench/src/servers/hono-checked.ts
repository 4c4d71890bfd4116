// The hand-made Hono route as a server. Arguments: port, document.
import { serve } from "@hono/node-server";
import { readDocument, readPort } from "./arguments.ts";
import { createHonoChecked } from "./hono-checked-app.ts";

const app = createHonoChecked(readDocument());
serve({ fetch: app.fetch, port: readPort(), hostname: "127.0.0.1" });
