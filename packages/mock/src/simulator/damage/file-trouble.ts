import { MockError } from "../../front/mock-error.ts";
import { faultPreference } from "../../front/preferences.ts";
import type { Transmission } from "../../front/transmission.ts";
import type { DrawnFault } from "../faults/draw-rules.ts";
import { argumentOf, type Fault } from "../faults/fault.ts";
import { canHappen, FILES } from "../faults/fault-places.ts";
import type { FileTrouble } from "../files/file-source.ts";
import { StorageError, storageErrorResponse } from "../files/storage-error.ts";
import { randomFor } from "../random.ts";
import type { World } from "../world/world.ts";
import { compatible } from "./compatible.ts";
import { markOf, transmissionBy } from "./damage-answer.ts";
import { faultsByRules, giveBack, type Preferred } from "./faults-of-call.ts";
import { faultyHeaders } from "./faulty-headers.ts";
import { shortened } from "./shortened.ts";
import { strangerAnswer } from "./stranger-answer.ts";

/** What goes wrong with a download, and how its answer travels. */
export interface TroubledFile extends FileTrouble {
  readonly transmission: Transmission | undefined;
}

/**
 * What the rules of a world, or the request itself, let go wrong with a file of a run; undefined
 * where that is nothing. `now` is the real time in Unix milliseconds.
 *
 * @throws {StorageError} 400 the request prefers a fault that does not exist.
 */
export function fileTrouble(
  request: Request,
  world: World,
  run: string,
  { preferred, now }: { readonly preferred: Preferred; readonly now: () => number },
): TroubledFile | undefined {
  const can = (fault: Fault) => canHappen(fault, FILES);
  const wished = wishedFaults(request, world, preferred).filter(({ fault }) => can(fault));
  const drawn = [...wished, ...faultsByRules(world, { place: FILES, run }, can)];
  const possible = compatible(drawn);
  const faults = possible.map(({ fault }) => fault);
  const answer = instead(faults);
  const isRefused = answer !== undefined && answer.status >= 400;
  const happened = possible.filter(({ fault }) => fault.name !== "retry-after" || isRefused);
  giveBack(world, drawn, happened);
  if (happened.length === 0) return undefined;
  return {
    instead: answer,
    ignoresRange: faults.some(({ name }) => name === "file-no-range"),
    etag: etagOf(happened),
    change: (response) => changed(response, happened, now()),
    transmission: transmissionBy(happened),
  };
}

function wishedFaults(request: Request, world: World, preferred: Preferred) {
  try {
    return preferred.faults(faultPreference(request.headers), world);
  } catch (error) {
    if (error instanceof MockError) throw new StorageError(400, "InvalidArgument", error.message);
    throw error;
  }
}

/** Who answers in place of the file. */
function instead(faults: readonly Fault[]): Response | undefined {
  const answers = faults.map((fault) => {
    const refusal = REFUSALS[fault.name];
    return refusal === undefined
      ? strangerAnswer(fault)?.toResponse()
      : storageErrorResponse(refusal);
  });
  return answers.find((answer) => answer !== undefined);
}

const REFUSALS: Readonly<Partial<Record<Fault["name"], StorageError>>> = {
  "file-expired": new StorageError(403, "AccessDenied", "Request has expired"),
  "file-busy": new StorageError(503, "SlowDown", "Please reduce your request rate."),
};

function etagOf(happened: readonly DrawnFault[]): string | undefined {
  const changing = happened.find(({ fault }) => fault.name === "file-changed");
  return changing && `"${randomFor(changing.chance, "etag").hex(32)}"`;
}

function changed(response: Response, happened: readonly DrawnFault[], now: number): Response {
  const faults = happened.map(({ fault }) => fault);
  const { headers } = response;
  if (faults.some(({ name }) => name === "file-unsized")) headers.delete("content-length");
  if (faults.some(({ name }) => name === "file-no-range")) headers.set("accept-ranges", "none");
  const set = faults.map((fault) => faultyHeaders(fault, now));
  for (const [name, value] of Object.entries(Object.assign({}, ...set, markOf(faults)))) {
    headers.set(name, String(value));
  }
  const short = faults.find(({ name }) => name === "file-short");
  return short && response.ok ? shortened(response, argumentOf(short)) : response;
}
