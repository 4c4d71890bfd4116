/** How a page of rows is read from the wrong place. */
export interface PageFault {
  /** Rows that every page but the first begins too early. */
  readonly shift: number;
  /** What is added to the count. */
  readonly miscount: number;
  readonly isEmpty: boolean;
  readonly isRepeated: boolean;
  readonly ignoresSize: boolean;
}

/** Rows `from` (included) to `to` (not included), out of `count` as the page tells it. */
export interface PageWindow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export const USUAL_SIZE = 10;

/** The rows of a page, counted from 1, out of `rows`; beyond the last one it is empty. */
export function pageWindow(
  rows: number,
  page: number,
  size: number,
  fault?: PageFault,
): PageWindow {
  const { shift = 0, miscount = 0, isEmpty, isRepeated, ignoresSize } = fault ?? {};
  const count = Math.max(0, rows + miscount);
  const isFirst = page === 1;
  const length = ignoresSize ? USUAL_SIZE : size;
  const index = isRepeated && !isFirst ? page - 2 : page - 1;
  const from = Math.min(rows, Math.max(0, index * length - (isFirst ? 0 : shift)));
  const to = isEmpty && !isFirst ? from : Math.min(rows, from + length);
  return { from, to, count };
}
