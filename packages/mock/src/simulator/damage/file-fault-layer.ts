import type { Answer } from "../../front/answer.ts";
import { readPreferences } from "../../front/preferences.ts";
import { DamagedResponse } from "../../front/transmission.ts";
import type { DrawnFault } from "../faults/draw-rules.ts";
import { argumentOf, type Fault } from "../faults/fault.ts";
import { FILES } from "../faults/rule.ts";
import { StorageError, storageErrorResponse } from "../files/storage-error.ts";
import { randomFor } from "../random.ts";
import type { World } from "../world/world.ts";
import { canHappen } from "./can-happen.ts";
import { markOf, transmissionOf } from "./damage-answer.ts";
import { faultsByRules, preferredFaults } from "./faults-of-call.ts";
import { faultyHeaders } from "./faulty-headers.ts";
import { shortened } from "./shortened.ts";
import { strangerAnswer } from "./stranger-answer.ts";

export interface FileFaultParts {
  readonly worldById: (id: string) => World | undefined;
  /** Real Unix milliseconds. */
  readonly now: () => number;
}

type ServeFiles = (request: Request) => Promise<Response>;

/** Lets downloads go wrong, as the rules of their run's world say, or the request itself. */
export function withFileFaults(serve: ServeFiles, parts: FileFaultParts): ServeFiles {
  return async (request) => {
    const drawn = drawnFor(request, parts);
    if (drawn.length === 0) return await serve(request);
    const faults = drawn.map(({ fault }) => fault);
    const response = instead(faults) ?? (await serve(withoutRange(request, faults)));
    return damaged(response, drawn, parts.now());
  };
}

function drawnFor(request: Request, { worldById }: FileFaultParts): readonly DrawnFault[] {
  const [world = "", run = ""] = new URL(request.url).pathname.split("/").slice(-3);
  const here = worldById(world);
  const { fault } = readPreferences(request.headers, new URLSearchParams());
  const preferred = preferredFaults(fault).filter((one) => canHappen(one.fault, FILES));
  if (here === undefined || request.method === "OPTIONS") return preferred;
  return [...preferred, ...faultsByRules(here, { place: FILES, run })];
}

/** Who answers in place of the file. */
function instead(faults: readonly Fault[]): Response | undefined {
  for (const fault of faults) {
    const refusal = REFUSALS[fault.name];
    if (refusal !== undefined) return storageErrorResponse(refusal);
    const stranger: Answer | undefined = strangerAnswer(fault);
    if (stranger !== undefined) return stranger.toResponse();
  }
  return undefined;
}

const REFUSALS: Readonly<Record<string, StorageError>> = {
  "file-expired": new StorageError(403, "AccessDenied", "Request has expired"),
  "file-busy": new StorageError(503, "SlowDown", "Please reduce your request rate."),
};

function withoutRange(request: Request, faults: readonly Fault[]): Request {
  if (!faults.some(({ name }) => name === "file-no-range")) return request;
  const headers = new Headers(request.headers);
  headers.delete("range");
  return new Request(request.url, { method: request.method, headers });
}

function damaged(response: Response, drawn: readonly DrawnFault[], now: number): Response {
  const faults = drawn.map(({ fault }) => fault);
  for (const one of drawn) changeHeaders(response, one, now);
  for (const [name, value] of Object.entries(markOf(faults))) response.headers.set(name, value);
  const short = faults.find(({ name }) => name === "file-short");
  const body = short && response.ok ? shortened(response, argumentOf(short)) : response;
  const transmission = transmissionOf(drawn);
  return transmission === undefined ? body : new DamagedResponse(body, transmission);
}

function changeHeaders({ headers, status }: Response, { fault, chance }: DrawnFault, now: number) {
  if (fault.name === "retry-after" && status < 400) return;
  if (fault.name === "file-unsized") headers.delete("content-length");
  const changed = { ...faultyHeaders(fault, now), ...fileHeaders(fault.name, chance) };
  for (const [name, value] of Object.entries(changed)) headers.set(name, value);
}

function fileHeaders(name: Fault["name"], chance: string): Readonly<Record<string, string>> {
  if (name === "file-no-range") return { "accept-ranges": "none" };
  return name === "file-changed" ? { etag: `"${randomFor(chance, "etag").hex(32)}"` } : {};
}
