/// <reference lib="esnext.disposable" preserve="true" />

import type { Answer } from "../front/answer.ts";
import { createDelivery } from "../front/deliver.ts";
import { DamagedResponse } from "../front/transmission.ts";
import { errorTable } from "../generated/errors.ts";
import { examples } from "../generated/examples.ts";
import { operations } from "../generated/operations.ts";
import { validators } from "../generated/validators.ts";
import { admitCaller } from "./account/admit.ts";
import { RateLimit } from "./account/rate-limit.ts";
import { CONTROL_PATH } from "./control/control-path.ts";
import { createControl } from "./control/create-control.ts";
import { RequestBook } from "./control/request-book.ts";
import { type Admission, createCore } from "./core/create-core.ts";
import type { Tables } from "./core/tables.ts";
import { CoverageBook } from "./coverage/coverage-book.ts";
import { type CoverageReport, coverageOf } from "./coverage/coverage-report.ts";
import { createFaultLayer } from "./damage/fault-layer.ts";
import { Preferred } from "./damage/faults-of-call.ts";
import { fileTrouble, type TroubledFile } from "./damage/file-trouble.ts";
import { createFileLengths } from "./files/file-lengths.ts";
import { serveFile } from "./files/serve-file.ts";
import { createSignedLinks, type SignedLinks } from "./files/signed-link.ts";
import type { Context } from "./operations/context.ts";
import { handlers } from "./operations/handlers.ts";
import { standIns } from "./readings/stand-ins.ts";
import { findScenario } from "./scenarios/scenario.ts";
import { type SimulatorOptions, settingsOf } from "./settings.ts";
import { Universe } from "./universe.ts";
import { takeUniverseSnapshot, type UniverseSnapshot } from "./universe-snapshot.ts";
import { findFileRun } from "./world/file-run.ts";
import type { World } from "./world/world.ts";
import type { WorldControl } from "./world-control.ts";

/** The tables of the CoreClaw contract. */
export const TABLES: Tables = { operations, validators, examples, errors: errorTable };

/** A CoreClaw in memory. It holds no socket and no file. */
export interface Simulator {
  /**
   * Answers like the API, and like the host that files are downloaded from. Takes what the
   * platform's `fetch` takes, so it can stand in for it; it never goes to the network. Where a
   * fault ends a connection it rejects as the platform does, with a TypeError.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The same for servers, which need no `Response` where an answer is plain data. */
  readonly answer: (request: Request) => Promise<Answer | Response>;
  /** Answers like the host of the files alone, under whatever name it is reached. */
  readonly fetchFile: (request: Request) => Promise<Response>;
  /** The same for servers. */
  readonly answerFile: (request: Request) => Promise<Response>;
  /** The world of an API key, to look at and to change. */
  world(key: string): Promise<WorldControl>;
  /** The worlds there are, the oldest first. */
  worlds(): readonly WorldControl[];
  /**
   * All worlds as JSON, to keep; without the keys, which find their worlds again. Worlds in which
   * nothing was done are left out: they would begin the same way again. With `ids` it holds those
   * worlds and no others.
   */
  snapshot(ids?: ReadonlySet<string>): UniverseSnapshot;
  /** Which operations, answers and examples of the contract were reached so far. */
  coverage(): CoverageReport;
  /**
   * Calls `listener` after each change of any world, with its id; and without one after a change of
   * what worlds to come begin with. Until the returned function is called.
   */
  onChange(listener: (world?: string) => void): () => void;
  /** Ends what waits for time to pass. */
  close(): void;
  [Symbol.dispose](): void;
}

/**
 * Makes a simulator: one world for each API key, in memory.
 *
 * @throws {RangeError} An option is wrong; the message says which, and what would be right.
 * @throws {SnapshotError} The option `snapshot` is none that can be used.
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const settings = settingsOf(options);
  const universe = new Universe(settings);
  for (const state of settings.kept.worlds) universe.adopt(state);
  universe.changeDefaults(settings.kept.defaults);
  const links = createSignedLinks({
    filesUrl: settings.filesUrl,
    secret: `files of ${settings.seed}`,
  });
  const coverage = new CoverageBook(TABLES);
  const note = (answer: Answer) => coverage.add(answer);
  const book = new RequestBook(TABLES, note, settings.platform.now);
  const api = book.keep(createApi(universe, links));
  const files = createFiles(universe, links);
  const control = createControl(
    { universe, book, coverage, tables: TABLES },
    settings.control,
    settings.page,
  );
  const closing = new AbortController();
  const deliver = createDelivery(settings.platform.setWaitTimer, closing.signal);
  const filesOrigin = `${new URL(settings.filesUrl).origin}/`;
  const close = () => {
    universe.close();
    closing.abort();
  };
  const answer = async (request: Request) => {
    const { url } = request;
    if (url.startsWith(filesOrigin)) return await files(request);
    const isControl = url.startsWith(CONTROL_PATH, url.indexOf("/", "https://".length));
    return await (isControl ? control : api)(request);
  };
  return {
    fetch: async (input, init) => {
      // A server's Request need not be the platform's own, which takes no other for its input.
      const isReady = input instanceof Request && init === undefined;
      const request = isReady ? input : new Request(input, init);
      return await deliver(await answer(request), request);
    },
    answer,
    fetchFile: async (request) => await deliver(await files(request), request),
    answerFile: files,
    world: async (key) => universe.control(await universe.of(key)),
    worlds: () => universe.all.map((world) => universe.control(world)),
    coverage: () => coverageOf(TABLES, coverage, settings.readings["error-status"]),
    snapshot: (ids) => {
      const isMeant = ({ state, isPristine }: World) => ids?.has(state.id) ?? !isPristine;
      return takeUniverseSnapshot(universe.all.filter(isMeant), universe.changedDefaults);
    },
    onChange: (listener) => universe.onChange(listener),
    close,
    [Symbol.dispose]: close,
  };
}

function createApi(universe: Universe, links: SignedLinks) {
  const { readings } = universe.settings;
  const limit = new RateLimit();
  const admit = async (admission: Admission): Promise<Context> => {
    const { operation, preferences, trace } = admission;
    trace.scenario = preferences.scenario && findScenario(preferences.scenario)?.name;
    const of = async (key: string) => {
      const world = await universe.of(key);
      trace.world = world.state.id;
      return world;
    };
    const { world, preferred } = await admitCaller(admission, { of }, limit);
    const now = world.now();
    trace.at = now;
    if (operation.replay === "safe") world.noteRead(); // the next one finds it later
    return {
      world,
      preferred,
      now,
      readings,
      links,
      trace,
      linkTime: now,
      watch: (slug) => universe.watch(world, slug),
      untilEnd: (slug) => universe.untilEnd(world, slug),
    };
  };
  const { seed, platform } = universe.settings;
  return createCore<Context>({
    tables: TABLES,
    handlers,
    admit,
    around: createFaultLayer({
      seed,
      now: platform.now,
      worldOf: (key) => universe.of(key),
      deliverDue: (world) => universe.deliverDue(world),
    }),
    errorStatus: readings["error-status"],
    standIns: standIns(readings),
  });
}

function createFiles(universe: Universe, links: SignedLinks) {
  const { readings, platform, seed } = universe.settings;
  const lengths = createFileLengths();
  const parts = { preferred: new Preferred(seed), now: platform.now };
  return async (request: Request) => {
    let trouble: TroubledFile | undefined;
    const response = await serveFile(request, {
      find: (id, slug) => findFileRun(universe.byId(id), slug, readings),
      now: (id) => universe.byId(id)?.now() ?? platform.now(),
      troubleOf: (link, asked) => {
        const world = universe.byId(link.world);
        trouble = world && fileTrouble(asked, world, link.run, parts);
        return trouble;
      },
      links,
      lengths,
      pause: platform.pause,
    });
    const { transmission } = trouble ?? {};
    return transmission === undefined ? response : new DamagedResponse(response, transmission);
  };
}
