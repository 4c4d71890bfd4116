// How fast can a server start that is built as the simulator is: Hono, one route, one fixed answer.
// Arguments: port, document.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { exampleOf } from "../contract/examples.ts";
import { readDocument, readPort } from "./arguments.ts";

const found = exampleOf(readDocument(), "WorkerSearchResponse.ok");
const app = new Hono().get("/api/store", (context) => context.json(found));

serve({ fetch: app.fetch, port: readPort(), hostname: "127.0.0.1" });
