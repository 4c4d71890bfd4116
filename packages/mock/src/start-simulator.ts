/// <reference lib="esnext.disposable" preserve="true" />

import { asRecord } from "./document/document.ts";
import type { Engine } from "./engine.ts";
import { MockSetupError } from "./mock-setup-error.ts";
import { createCallbackSender } from "./server/callback-sender.ts";
import { controlGuardFor } from "./server/control-guard.ts";
import { corsFor } from "./server/cors.ts";
import { requireCoveragePath, writeCoverage } from "./server/keep-coverage.ts";
import { keepState } from "./server/keep-state.ts";
import { createPageLoader } from "./server/load-page.ts";
import { loadState } from "./server/load-state.ts";
import { warnOfRealKeys } from "./server/real-key.ts";
import type { RequestEvent } from "./server/request-event.ts";
import { type Mock, serveEngine } from "./server/serve-engine.ts";
import type { SendCallback } from "./simulator/callbacks/send-callback.ts";
import { CONTROL_PATH } from "./simulator/control/control-path.ts";
import { pathsOf } from "./simulator/core/create-core.ts";
import { createSimulator, type Simulator, TABLES } from "./simulator/create-simulator.ts";
import type { SimulatorOptions } from "./simulator/settings.ts";

export interface SimulatorMockOptions
  extends Omit<SimulatorOptions, "control" | "filesUrl" | "page" | "snapshot"> {
  readonly engine?: "sim" | undefined;
  /** 0, the default, takes a free port. */
  readonly port?: number | undefined;
  /** The port that files are downloaded from; a free one by default. */
  readonly filesPort?: number | undefined;
  /** A port for the files that is taken when it is free. */
  readonly preferredFilesPort?: number | undefined;
  /** The address to listen on; only this machine (127.0.0.1) by default. */
  readonly host?: string | undefined;
  /** What the control API asks for; it is off without one where others can reach the mock. */
  readonly controlToken?: string | undefined;
  /** More names that the control API answers to, besides those of this machine and `host`. */
  readonly controlHosts?: readonly string[] | undefined;
  /** Keeps the worlds: read at the start where it exists, written shortly after changes and at the end. */
  readonly stateFile?: string | undefined;
  /** Written at the end: which operations, answers and examples of the contract were reached. */
  readonly coverageFile?: string | undefined;
  /** Called once for each request to the API, after it was answered. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Told in one line, without any key, what somebody should know. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** The simulator behind two ports: the API, and the host that files are downloaded from. */
export interface SimulatorMock extends Mock {
  /** Where export links lead: another origin than the API's, as in the real one. */
  readonly filesUrl: string;
  /** The simulator itself: its worlds and their clocks. */
  readonly simulator: Simulator;
}

/**
 * Starts the simulator behind two ports.
 *
 * @throws {MockSetupError} An option or the state file cannot be used, or an address not be listened
 *   on.
 */
export async function startSimulator(options: SimulatorMockOptions = {}): Promise<SimulatorMock> {
  const { port = 0, host = "127.0.0.1", onRequest, onWarning = () => {} } = options;
  const { stateFile, coverageFile } = options;
  if (coverageFile !== undefined) await requireCoveragePath(coverageFile);
  const control = controlGuardFor({
    host,
    token: options.controlToken,
    hosts: options.controlHosts,
  });
  const snapshot = stateFile === undefined ? undefined : await loadState(stateFile);
  let simulator: Simulator | undefined;
  // Links name the port of the files, so the server is there before what it serves.
  const files = await serveFiles(options, host, async (request) => {
    if (simulator === undefined) throw new Error("The simulator is not ready.");
    return await simulator.answerFile(request);
  });
  try {
    const page = createPageLoader();
    simulator = create({ ...options, control, snapshot, page, filesUrl: files.url });
    const engine = warnOfRealKeys(simulator.answer, onWarning);
    const paths = pathsOf(TABLES);
    const api = await serveEngine({ engine, paths, cors: CORS, host, port, onRequest });
    const state = stateFile && keepState(simulator, { path: stateFile, onProblem: onWarning });
    const close = once(async () => {
      simulator?.close();
      await Promise.all([api.close(), files.close()]);
      if (state) await state.close();
      if (simulator && coverageFile !== undefined) {
        await writeCoverage(coverageFile, simulator.coverage(), onWarning);
      }
    });
    return {
      url: api.url,
      port: api.port,
      filesUrl: files.url,
      simulator,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    simulator?.close();
    await files.close();
    throw error;
  }
}

const CORS = { ...corsFor({ request: [], response: [] }), closedBelow: CONTROL_PATH };

async function serveFiles(
  { filesPort, preferredFilesPort = 0 }: SimulatorMockOptions,
  host: string,
  engine: Engine,
): Promise<Mock> {
  const serve = (port: number) => serveEngine({ engine, paths: [], cors: undefined, host, port });
  if (filesPort !== undefined) return await serve(filesPort);
  return await serve(preferredFilesPort).catch((error: unknown) => {
    if (isTaken(error)) return serve(0);
    throw error;
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && asRecord(error.cause)["code"] === "EADDRINUSE";
}

function create(options: SimulatorOptions & Pick<SimulatorMockOptions, "onWarning">): Simulator {
  const { callbackHosts = "loopback", sendCallback, onWarning = () => {} } = options;
  try {
    const send =
      sendCallback ?? tellingOfRefusals(createCallbackSender({ hosts: callbackHosts }), onWarning);
    return createSimulator({ ...options, sendCallback: send });
  } catch (error) {
    if (error instanceof RangeError) throw new MockSetupError(error.message);
    throw error;
  }
}

/** A callback that the policy keeps back would otherwise just not come. Each reason is told once. */
function tellingOfRefusals(send: SendCallback, onWarning: (message: string) => void): SendCallback {
  const told = new Set<string>();
  return async (callback) => {
    const result = await send(callback);
    if (
      "error" in result &&
      result.refused === true &&
      told.size < 100 &&
      !told.has(result.error)
    ) {
      told.add(result.error);
      onWarning(`A callback was not sent: ${result.error}.`);
    }
    return result;
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
