import { RUN_DETAIL } from "../contract/paths.ts";
import { ANY_RUN, type Observation, observe } from "../contract/run-detail.ts";
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
    const observation = await observe(server.origin, ANY_RUN);
    requireRight(target, observation);
    return { target, server, observation, [Symbol.asyncDispose]: server[Symbol.asyncDispose] };
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}

/** Nobody wins by not checking what it says it checks. */
function requireRight({ name, refuses }: Target, seen: Observation): void {
  const faults = [
    seen.fault,
    refuses.noKey && seen.noKey !== refuses.noKey && `without a key it answers ${seen.noKey}`,
    refuses.badBody && seen.badBody !== refuses.badBody && `to a bad body, ${seen.badBody}`,
  ];
  const [fault] = faults.filter(Boolean);
  if (fault) throw new BenchError(`${name} cannot be measured: ${fault}.`);
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
  const body = JSON.stringify({ run_slug: ANY_RUN.slug });
  const load = { url: server.origin + RUN_DETAIL, key: ANY_RUN.key, body, connections };
  if (warmUpSeconds > 0) await runWrk({ ...load, seconds: warmUpSeconds });
  const before = await readUsage(server.pid);
  const { requests, requestsPerSecond, p50Ms, p99Ms } = await runWrk({ ...load, seconds });
  const after = await readUsage(server.pid);
  const cpu = before && after && (after.cpuMicros - before.cpuMicros) / requests;
  return { rate: requestsPerSecond, p50: p50Ms, p99: p99Ms, cpu };
}
