import { faultIn, type Observation, observe } from "../contract/observe.ts";
import { RUN_DETAIL } from "../contract/paths.ts";
import { ANY_RUN, RUN_DETAIL_BODY } from "../contract/run-detail.ts";
import { BenchError, type Context } from "../harness/benchmark.ts";
import { readUsage } from "../harness/process-usage.ts";
import { type RunningServer, startServer } from "../harness/server-process.ts";
import { runWrk } from "../harness/wrk.ts";
import { answersSearch, type Target } from "../targets.ts";

/** A server that runs and was seen to answer rightly. */
export interface Subject extends AsyncDisposable {
  readonly target: Target;
  readonly server: RunningServer;
  readonly observation: Observation;
}

/** @throws {BenchError} The server does not start, or does not behave as it should. */
export async function startSubject(target: Target): Promise<Subject> {
  const server = await startServer(target, answersSearch);
  try {
    const observation = await observe(server.origin);
    const fault = faultIn(observation, target.refuses);
    if (fault) throw new BenchError(`${target.name} cannot be measured: ${fault}.`);
    return { target, server, observation, [Symbol.asyncDispose]: server[Symbol.asyncDispose] };
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}

/** What one measurement under load gives. */
export interface LoadFigures {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server per request, in microseconds. */
  readonly cpu: number | undefined;
}

/** Loads a server, first without counting. */
export async function measureLoad(
  { server }: Subject,
  connections: number,
  { seconds, warmUpSeconds }: Context,
): Promise<LoadFigures> {
  const url = server.origin + RUN_DETAIL;
  const load = { url, key: ANY_RUN.key, body: RUN_DETAIL_BODY, connections };
  if (warmUpSeconds > 0) await runWrk({ ...load, seconds: warmUpSeconds });
  const before = await readUsage(server.pid);
  const { requests, requestsPerSecond, p50Ms, p99Ms } = await runWrk({ ...load, seconds });
  const after = await readUsage(server.pid);
  const cpu = before && after && (after.cpuMicros - before.cpuMicros) / requests;
  return { rate: requestsPerSecond, p50: p50Ms, p99: p99Ms, cpu };
}
