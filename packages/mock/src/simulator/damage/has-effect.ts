import { isRecord } from "../../document/document.ts";
import type { Answer } from "../../front/answer.ts";
import type { Fault } from "../faults/fault.ts";
import { entryOf } from "../faults/fault.ts";
import { USUAL_SIZE } from "../operations/page-window.ts";
import { endsAt } from "../run/timeline.ts";
import type { World } from "../world/world.ts";

/** A request, as far as faults look at it. */
export interface FaultyRequest {
  readonly world: World;
  /** The run that it names. */
  readonly run: string | undefined;
  /** Its body, parsed. */
  readonly content: unknown;
}

/** Whether a fault can change anything about a request, before it is carried out. */
export function canChange({ name }: Fault, { world, run, content }: FaultyRequest): boolean {
  const { page_index: page = 1, page_size: size = USUAL_SIZE } = isRecord(content) ? content : {};
  switch (name) {
    case "shifted-rows":
    case "repeated-page":
    case "empty-page":
      return page !== 1;
    case "ignored-size":
      return size !== USUAL_SIZE;
    case "flap": {
      const stored = run === undefined ? undefined : world.state.runs.get(run);
      return stored !== undefined && world.now() >= endsAt(stored);
    }
    default:
      return true;
  }
}

/** Whether a fault changes anything about the answer that came. */
export function hasEffect(fault: Fault, { status, said }: Answer): boolean {
  const code = said?.code;
  if (fault.name === "retry-after") return status >= 400 || (code !== undefined && code !== 0);
  if (entryOf(fault).on === "callback") return code === 0;
  if (!NEEDS_SUCCESS.has(fault.name)) return true;
  const data = isRecord(said?.envelope) ? said.envelope["data"] : undefined;
  if (code !== 0 || data === null || data === undefined) return false;
  return fault.name !== "new-status" || hasStatus(data);
}

const NEEDS_SUCCESS: ReadonlySet<string> = new Set(["null-data", "contradiction", "new-status"]);

function hasStatus(data: unknown): boolean {
  if (!isRecord(data)) return false;
  const { list } = data;
  return "status" in data || (Array.isArray(list) && list.length > 0);
}
