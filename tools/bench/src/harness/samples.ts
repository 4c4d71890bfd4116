import type { Row } from "./table.ts";

/** Gathers the figures of each target, round by round. */
export class Samples {
  readonly #rows = new Map<string, Map<string, number[]>>();

  /** A figure that could not be taken, and is undefined, leaves its cell empty. */
  add(name: string, figures: Readonly<Record<string, number | undefined>>): void {
    const cells = this.#rows.get(name) ?? new Map<string, number[]>();
    this.#rows.set(name, cells);
    for (const [key, figure] of Object.entries(figures)) {
      if (figure !== undefined) cells.set(key, [...(cells.get(key) ?? []), figure]);
    }
  }

  /** A row for each target, in the order of `names`, whoever was measured first. */
  rows(names: readonly string[]): Row[] {
    return names.map((name) => ({
      name,
      cells: Object.fromEntries(this.#rows.get(name) ?? []),
    }));
  }
}
