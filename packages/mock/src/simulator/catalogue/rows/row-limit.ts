import type { CustomInput } from "../worker.ts";

/** A member of the input that limits the rows of a part. */
export interface RowLimit {
  /** Name of the member, for example `max_results`. */
  readonly name: string;
  /** What counts where the input does not say. */
  readonly otherwise: number;
}

/** The rows of a part: as many as there are to find, and no more than its input asks for. */
export function limitedRows(part: CustomInput, limit: RowLimit, found: number): number {
  return Math.max(0, Math.min(found, Math.floor(limitOf(part, limit))));
}

function limitOf(part: CustomInput, { name, otherwise }: RowLimit): number {
  const value = part[name];
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : otherwise;
}
