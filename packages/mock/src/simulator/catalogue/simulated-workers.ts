import type { InputDescriptor, ResultRow } from "../../generated/models.ts";
import { randomFor } from "../random.ts";
import { isRunScenario, RUN_SCENARIOS, type RunScenario } from "../scenarios/run-scenarios.ts";
import { columns } from "./rows/columns.ts";
import { cycle, type Words } from "./rows/draw.ts";
import { limitedRows } from "./rows/row-limit.ts";
import { subjectOf } from "./rows/subject.ts";
import type { CustomInput, Worker } from "./worker.ts";

const MILLION = 1_000_000;
const COLOURS: Words = ["red", "orange", "yellow", "green", "blue", "violet"];
const BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Nothing but its scenario ends such a run: no caps, a whole day, and ten dollars for a million rows.
 * The scenario also changes the pace where it promises one.
 */
const COMMON = {
  system: {
    cpus: 0.125,
    memory: 512,
    execute_limit_time_seconds: 86_400,
    max_total_charge: 0,
    max_total_traffic: 0,
  },
  pace: { queueMs: 1_000, firstRowMs: 1_000, perRowMs: 1_000 },
  price: { start: 0.001, row: 0.00001, coreHour: 0, rowBytes: 100 },
} satisfies Pick<Worker, "system" | "pace" | "price">;

/** One Worker for each scenario, under `sim/`: a start without any input makes the thing happen. */
export const SIMULATED_WORKERS: readonly Worker[] = Object.keys(RUN_SCENARIOS)
  .filter(isRunScenario)
  .map(simulatedWorker);

function simulatedWorker(scenario: RunScenario): Worker {
  const rows = scenario === "million-rows" ? MILLION : 10;
  return {
    ...COMMON,
    slug: slugOf(scenario),
    path: `sim/${scenario}`,
    title: `Simulated: ${scenario}`,
    description: RUN_SCENARIOS[scenario],
    readme: `# Simulated: ${scenario}\n\n${RUN_SCENARIOS[scenario]} It exists in the simulator alone.\n`,
    versions: ["v1.0.0"],
    descriptor: descriptorFor(rows),
    columns: columns(
      ["number", "Number", "integer"],
      ["colour", "Colour", "text"],
      ["even", "Even", "boolean"],
      ["note", "Note", "text"],
    ),
    scenario,
    countRows: (part) =>
      scenario === "empty" ? 0 : limitedRows(part, { name: "rows", otherwise: rows }, MILLION),
    row: simulatedRow,
  };
}

/** No chance in it, and no work: a million of them are streamed. */
function simulatedRow(part: CustomInput, index: number): ResultRow {
  const number = index + 1;
  return {
    number,
    colour: cycle(COLOURS, index),
    even: number % 2 === 0,
    note: subjectOf(part, ["note"], "simulated"),
  };
}

function descriptorFor(rows: number): InputDescriptor {
  return {
    description: "Every field may be left out.",
    properties: [
      {
        name: "rows",
        type: "integer",
        editor: "number",
        title: "Rows",
        description: "Rows that a run without a mishap yields.",
        required: false,
        default: rows,
        minimum: 0,
        maximum: MILLION,
      },
      {
        name: "note",
        type: "string",
        editor: "input",
        title: "Note",
        description: "Text that every row repeats.",
        required: false,
        default: "simulated",
      },
    ],
  };
}

/** Shaped like the slugs of the other Workers; the same on every machine, whatever is added later. */
function slugOf(scenario: RunScenario): string {
  const random = randomFor("simulated worker", scenario);
  let slug = "01KJ";
  while (slug.length < 26) slug += BASE32[random.int(0, 31)] ?? "0";
  return slug;
}
