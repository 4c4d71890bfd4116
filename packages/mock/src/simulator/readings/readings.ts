import { nearest } from "../../front/nearest.ts";

/**
 * Behaviour on which the published descriptions of the API disagree. The first value of each is
 * the likelier one and the default; a client is proven when it works with either.
 */
export const READINGS = {
  "error-status": {
    values: ["own", "200"],
    dispute: "D1",
    about: "Whether a failure has its own HTTP status, or is a 200 with another code.",
  },
  "status-5": {
    values: ["aborted", "aborting"],
    dispute: "D2",
    about: "Whether an aborted run stays in state 5, or passes through it and ends as failed.",
  },
  "is-async": {
    values: ["optional", "required"],
    dispute: "D3",
    about: "Whether a start without is_async is accepted.",
  },
  "callback-url": {
    values: ["required", "optional"],
    dispute: "D7",
    about: "Whether a re-run and the start of a task must name a callback_url.",
  },
  traffic: {
    values: ["left", "used"],
    dispute: "D9",
    about: "Whether the traffic of the account is what is left, or what was used.",
  },
  "traffic-type": {
    values: ["number", "text"],
    dispute: "D9",
    about: "Whether that figure is a number, or a number written as text.",
  },
  "empty-search": {
    values: ["refused", "lists-all"],
    dispute: "D10",
    about: "Whether a search for nothing is refused, or lists all Workers.",
  },
  "waiting-start": {
    values: ["rows", "slug"],
    dispute: "D11",
    about: "Whether a start that waits answers with the rows, or with the slug alone.",
  },
  "waiting-times": {
    values: ["ms", "s"],
    dispute: "D12",
    about: "Whether the times in that answer are milliseconds, or seconds.",
  },
  "page-echo": {
    values: ["present", "absent"],
    dispute: "D13",
    about: "Whether a page of rows repeats its number and size.",
  },
  "memory-name": {
    values: ["memory", "memory_bytes"],
    dispute: "D16",
    about: "What the memory of a Worker's defaults is called; it holds megabytes either way.",
  },
  "row-id": {
    values: ["__coreclaw_data_id__", "__cafe_data_id__"],
    dispute: "D17",
    about: "The member of a row that holds its identity.",
  },
  "wrong-version": {
    values: ["50003", "4000"],
    dispute: "D19",
    about: "The code for a version that the Worker does not have.",
  },
  "unknown-task": {
    values: ["60001", "70001"],
    dispute: "D20",
    about: "The code for a task that does not exist.",
  },
  "late-abort": {
    values: ["70002", "4000"],
    dispute: "4.2",
    about: "The code for the abort of a run that has ended.",
  },
  "mixed-slugs": {
    values: ["4000", "missing"],
    dispute: "3",
    about: "Whether a slug of another kind is an invalid request, or just not found.",
  },
} as const satisfies Record<string, Reading>;

interface Reading {
  readonly values: readonly [string, string];
  /** Number of the disagreement in `docs/disputes.md` of the contract, or its section there. */
  readonly dispute: string;
  readonly about: string;
}

export type ReadingName = keyof typeof READINGS;

/** The side taken in each disagreement. */
export type Readings = { readonly [K in ReadingName]: (typeof READINGS)[K]["values"][number] };

export const READING_NAMES = Object.keys(READINGS) as readonly ReadingName[]; // its own keys

/** The likelier side everywhere. */
export const DEFAULT_READINGS: Readings = side(0);

/** The other side everywhere. */
export const OTHER_READINGS: Readings = side(1);

/**
 * The chosen sides, and the likelier ones for the rest.
 *
 * @throws {RangeError} There is no such disagreement, or no such side of it.
 */
export function resolveReadings(chosen: Partial<Readings>): Readings {
  for (const [name, value] of Object.entries(chosen)) requireReading(name, value);
  return { ...DEFAULT_READINGS, ...chosen };
}

function requireReading(name: string, value: unknown): void {
  const reading: Reading | undefined = Object.hasOwn(READINGS, name)
    ? READINGS[name as ReadingName] // its own key
    : undefined;
  if (reading === undefined) {
    const hint = nearest(name, READING_NAMES, 3).join(", ");
    throw new RangeError(`There is no reading ${JSON.stringify(name)}. Nearest: ${hint}.`);
  }
  if (reading.values.some((one) => one === value)) return;
  const shown = JSON.stringify(value) ?? String(value);
  throw new RangeError(
    `The reading ${name} cannot be ${shown}. Use ${reading.values.join(" or ")}.`,
  );
}

function side(index: 0 | 1): Readings {
  const chosen = READING_NAMES.map((name) => [name, READINGS[name].values[index]]);
  return Object.fromEntries(chosen); // each name with one of its own values
}
