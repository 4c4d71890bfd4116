// The simulator's core in front of the tables of any document that grew out of the contract: what
// it knows of each operation comes from these tables, what it does from the handlers of the mock.
// Arguments: port, the folder of the tables.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { corsFor } from "../../../../packages/mock/dist/server/cors.js";
import { serveEngine } from "../../../../packages/mock/dist/server/serve-engine.js";
import { admitCaller } from "../../../../packages/mock/dist/simulator/account/admit.js";
import { RateLimit } from "../../../../packages/mock/dist/simulator/account/rate-limit.js";
import { RequestBook } from "../../../../packages/mock/dist/simulator/control/request-book.js";
import {
  type Admission,
  createCore,
} from "../../../../packages/mock/dist/simulator/core/create-core.js";
import type { Tables } from "../../../../packages/mock/dist/simulator/core/tables.js";
import { CoverageBook } from "../../../../packages/mock/dist/simulator/coverage/coverage-book.js";
import { createFaultLayer } from "../../../../packages/mock/dist/simulator/damage/fault-layer.js";
import { createSignedLinks } from "../../../../packages/mock/dist/simulator/files/signed-link.js";
import type { Context } from "../../../../packages/mock/dist/simulator/operations/context.js";
import { handlers } from "../../../../packages/mock/dist/simulator/operations/handlers.js";
import { settingsOf } from "../../../../packages/mock/dist/simulator/settings.js";
import { Universe } from "../../../../packages/mock/dist/simulator/universe.js";
import { readPort } from "./arguments.ts";

const folder = process.argv[3] ?? "";
const settings = settingsOf({});
const universe = new Universe(settings);
const limit = new RateLimit();
const links = createSignedLinks({ filesUrl: settings.filesUrl, secret: "bench" });
const tables = await readTables();
const coverage = new CoverageBook(tables);
const book = new RequestBook(tables, (answer) => coverage.add(answer), Date.now);

const core = createCore<Context>({
  tables,
  handlers: Object.fromEntries(
    Object.keys(tables.operations).map((name) => [name, handlerOf(name)]),
  ),
  admit,
  around: createFaultLayer({
    seed: settings.seed,
    now: Date.now,
    worldOf: (key) => universe.of(key),
    deliverDue: (world) => universe.deliverDue(world),
  }),
  errorStatus: "own",
});
await serveEngine({
  engine: book.keep(core),
  paths: [],
  cors: corsFor({ request: [], response: [] }),
  host: "127.0.0.1",
  port: readPort(),
});

/** Copies are named after the operation that they are copies of, and a number. */
function handlerOf(name: string) {
  const original = name.replace(/\d+$/, "");
  return handlers[original as keyof typeof handlers]; // the core answers 500 where there is none
}

async function admit(admission: Admission): Promise<Context> {
  const { world, preferred } = await admitCaller(admission, universe, limit);
  admission.trace.world = world.state.id;
  const now = world.now();
  return {
    world,
    preferred,
    now,
    linkTime: now,
    readings: settings.readings,
    links,
    trace: admission.trace,
    watch: () => {},
    untilEnd: async () => {},
  };
}

async function readTables(): Promise<Tables> {
  const load = async (name: string) => await import(pathToFileURL(join(folder, name)).href);
  const [{ operations }, { validators }, { examples }, { errorTable }] = await Promise.all([
    load("operations.ts"),
    load("validators.ts"),
    load("examples.ts"),
    load("errors.ts"),
  ]);
  return { operations, validators, examples, errors: errorTable };
}
