import { errorTable } from "../generated/errors.ts";
import { examples } from "../generated/examples.ts";
import { operations } from "../generated/operations.ts";
import { validators } from "../generated/validators.ts";
import { admitCaller } from "./account/admit.ts";
import { RateLimit } from "./account/rate-limit.ts";
import { CONTROL_PATH, createControl } from "./control/create-control.ts";
import { type Admission, createCore } from "./core/create-core.ts";
import type { Tables } from "./core/tables.ts";
import { createFileLengths } from "./files/file-lengths.ts";
import { serveFile } from "./files/serve-file.ts";
import { createSignedLinks, type SignedLinks } from "./files/signed-link.ts";
import type { Context } from "./operations/context.ts";
import { handlers } from "./operations/handlers.ts";
import { standIns } from "./readings/stand-ins.ts";
import { findFileRun } from "./run/file-run.ts";
import { type SimulatorOptions, settingsOf } from "./settings.ts";
import { Universe } from "./universe.ts";
import type { WorldControl } from "./world-control.ts";

/** The tables of the CoreClaw contract. */
export const TABLES: Tables = { operations, validators, examples, errors: errorTable };

/** A CoreClaw in memory. It holds no socket and no file. */
export interface Simulator {
  /**
   * Answers like the API, and like the host that files are downloaded from. Takes what the
   * platform's `fetch` takes, so it can stand in for it; it never goes to the network.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Answers like the host of the files alone, under whatever name it is reached. */
  readonly fetchFile: (request: Request) => Promise<Response>;
  /** The world of an API key, to look at and to change. */
  world(key: string): Promise<WorldControl>;
  /** The worlds there are, the oldest first. */
  worlds(): readonly WorldControl[];
  /** Ends what waits for time to pass. */
  close(): void;
  [Symbol.dispose](): void;
}

/**
 * Makes a simulator: one world for each API key, in memory.
 *
 * @throws {RangeError} An option is wrong; the message says which, and what would be right.
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const settings = settingsOf(options);
  const universe = new Universe(settings);
  const links = createSignedLinks({
    filesUrl: settings.filesUrl,
    secret: `files of ${settings.seed}`,
  });
  const api = createApi(universe, links);
  const files = createFiles(universe, links);
  const control = createControl(universe);
  const filesUrl = new URL(settings.filesUrl);
  const close = () => universe.close();
  return {
    fetch: async (input, init) => {
      const isReady = input instanceof Request && init === undefined;
      const request = isReady ? input : new Request(input, init);
      const { origin, pathname } = new URL(request.url);
      if (origin === filesUrl.origin) return await files(request);
      return await (pathname.startsWith(CONTROL_PATH) ? control : api)(request);
    },
    fetchFile: files,
    world: async (key) => universe.control(await universe.of(key)),
    worlds: () => universe.all.map((world) => universe.control(world)),
    close,
    [Symbol.dispose]: close,
  };
}

function createApi(universe: Universe, links: SignedLinks) {
  const { readings } = universe.settings;
  const limit = new RateLimit();
  const admit = async (admission: Admission): Promise<Context> => {
    const { world, preferred } = await admitCaller(admission, universe, limit);
    if (admission.operation.replay === "safe") world.noteRead();
    return {
      world,
      preferred,
      now: world.now(),
      readings,
      links,
      watch: (slug) => universe.watch(world, slug),
      untilEnd: (slug) => universe.untilEnd(world, slug),
    };
  };
  return createCore<Context>({
    tables: TABLES,
    handlers,
    admit,
    errorStatus: readings["error-status"],
    standIns: standIns(readings),
  });
}

function createFiles(universe: Universe, links: SignedLinks) {
  const { readings, platform } = universe.settings;
  const lengths = createFileLengths();
  return (request: Request) =>
    serveFile(request, {
      find: (id, slug) => findFileRun(universe.byId(id), slug, readings),
      now: (id) => universe.byId(id)?.now() ?? platform.now(),
      links,
      lengths,
      pause: platform.pause,
    });
}
