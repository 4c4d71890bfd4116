import type {
  InputDescriptor,
  ResultHeader,
  ResultRow,
  SystemDefaults,
} from "../../generated/models.ts";
import type { Random } from "../random.ts";
import type { RunScenario } from "../scenarios/run-scenarios.ts";

/** What a start sent as `custom`, after it was checked against the descriptor. */
export type CustomInput = Readonly<Record<string, unknown>>;

/** A Worker of the catalogue: what the API tells about it, and how its runs behave. */
export interface Worker {
  /** ULID-shaped, permanent: what run records carry. */
  readonly slug: string;
  /** The other spelling of the same slug, `owner/name`: what the store lists. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Markdown. */
  readonly readme: string;
  /** Oldest first; the last one is what a start without a version runs. */
  readonly versions: readonly [string, ...string[]];
  readonly system: DefaultSystem;
  readonly descriptor: InputDescriptor;
  readonly columns: readonly ResultHeader[];
  readonly pace: Pace;
  readonly price: Price;
  /** Set for the Workers under `sim/`, which exist to make one thing happen. */
  readonly scenario?: RunScenario | undefined;
  /** How many rows a part of the input yields when nothing stops the run. */
  countRows(part: CustomInput, random: Random): number;
  /** Row `index` of that part, from 0, without its identity. The same arguments give the same row. */
  row(part: CustomInput, index: number, random: Random): ResultRow;
}

/** What the wire calls defaults, with none left out. */
export type DefaultSystem = {
  readonly [K in keyof Omit<SystemDefaults, "memory_bytes">]-?: NonNullable<SystemDefaults[K]>;
};

/** Virtual milliseconds. */
export interface Pace {
  /** From the start to the state Running. */
  readonly queueMs: number;
  /** From Running to the first row. */
  readonly firstRowMs: number;
  readonly perRowMs: number;
}

export interface Price {
  /** US dollars for the start, due when the run begins to run. */
  readonly start: number;
  /** US dollars per row. */
  readonly row: number;
  /** US dollars per core and hour. */
  readonly coreHour: number;
  /** Bytes of traffic per row, on average. */
  readonly rowBytes: number;
}
