import { MockSetupError } from "./mock-setup-error.ts";
import { createCallbackSender } from "./server/callback-sender.ts";
import { corsFor } from "./server/cors.ts";
import type { RequestEvent } from "./server/request-event.ts";
import { type Mock, serveEngine } from "./server/serve-engine.ts";
import { CONTROL_PATH } from "./simulator/control/control-path.ts";
import { pathsOf } from "./simulator/core/create-core.ts";
import { createSimulator, type Simulator, TABLES } from "./simulator/create-simulator.ts";
import type { SimulatorOptions } from "./simulator/settings.ts";

export interface SimulatorMockOptions extends Omit<SimulatorOptions, "filesUrl"> {
  readonly engine?: "sim" | undefined;
  /** 0, the default, takes a free port. */
  readonly port?: number | undefined;
  /** The port that files are downloaded from; 0, the default, takes a free one. */
  readonly filesPort?: number | undefined;
  /** The address to listen on; only this machine (127.0.0.1) by default. */
  readonly host?: string | undefined;
  /** Called once for each request to the API, after it was answered. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
}

/** The simulator behind two ports: the API, and the host that files are downloaded from. */
export interface SimulatorMock extends Mock {
  /** Where export links lead: another origin than the API's, as in the real one. */
  readonly filesUrl: string;
  /** The simulator itself: its worlds and their clocks. */
  readonly simulator: Simulator;
}

/** @throws {MockSetupError} An option is wrong, or an address cannot be listened on. */
export async function startSimulator(options: SimulatorMockOptions = {}): Promise<SimulatorMock> {
  const { port = 0, filesPort = 0, host = "127.0.0.1", onRequest } = options;
  let simulator: Simulator | undefined;
  // Links name the port of the files, so the server is there before what it serves.
  const fileHost = async (request: Request) => {
    if (simulator === undefined) throw new Error("The simulator is not ready.");
    return await simulator.fetchFile(request);
  };
  const files = await serveEngine({
    engine: fileHost,
    paths: [],
    cors: undefined,
    host,
    port: filesPort,
  });
  try {
    simulator = create(options, files.url);
    const engine = simulator.fetch;
    const paths = pathsOf(TABLES);
    const api = await serveEngine({ engine, paths, cors: CORS, host, port, onRequest });
    const close = async () => {
      simulator?.close();
      await Promise.all([api.close(), files.close()]);
    };
    return {
      url: api.url,
      port: api.port,
      filesUrl: files.url,
      simulator,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await files.close();
    throw error;
  }
}

const CORS = { ...corsFor({ request: [], response: [] }), closedBelow: CONTROL_PATH };

function create(options: SimulatorMockOptions, filesUrl: string): Simulator {
  const sendCallback = createCallbackSender({ hosts: options.callbackHosts ?? "loopback" });
  try {
    return createSimulator({ sendCallback, ...options, filesUrl });
  } catch (error) {
    if (error instanceof RangeError) throw new MockSetupError(error.message);
    throw error;
  }
}
