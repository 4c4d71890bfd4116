import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { dayOf2026 } from "../rows/day.ts";
import { cycle, decimal, draw, looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { uniqueName } from "../rows/unique-name.ts";
import { CURRENCIES, REMARKS } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { HEAVY } from "./ordinary.ts";

const HOUSES: Words = ["Hotel", "Gasthof", "Pension", "Inn", "Albergo", "Kro"];
const NAMES: Words = [
  "Lantern",
  "Three Herons",
  "Zur Post",
  "am See",
  "del Ponte",
  "Møllen",
  "Ardoise",
];
const ROOMS: Words = ["single", "double", "twin, shared bath", "family", "suite"];

/** Its rows are named by `name`, not `param`, and their columns have types, editors and options. */
export const hotelRates: Worker = {
  ...HEAVY,
  slug: "01KHTQ59XV9YE07M84112FB04C",
  path: "lantern-inns/hotel-rates",
  title: "Hotel rates",
  description: "Room rates of hotels for towns and nights.",
  readme:
    "# Hotel rates\n\nEach stay is a part of its own. A hotel may appear once per kind of room.\n",
  versions: ["v3.0.0", "v3.0.4"],
  descriptor: {
    concurrency: { fields: ["stays"] },
    properties: [
      {
        name: "stays",
        type: "array",
        editor: "requestListSource",
        title: "Stays",
        description: "Where, when and for how many.",
        required: true,
        default: [{ town: "Ghent", arrival: "2026-09-04", nights: 2, board: "breakfast" }],
        param_list: [
          { name: "town", title: "Town", type: "string", editor: "input", required: true },
          {
            name: "arrival",
            title: "Arrival",
            type: "string",
            editor: "datepicker",
            format: "YYYY-MM-DD",
            required: true,
            description: "First night.",
          },
          {
            name: "nights",
            title: "Nights",
            type: "integer",
            editor: "number",
            default: "1",
            minimum: 1,
            maximum: 28,
          },
          {
            name: "board",
            title: "Board",
            editor: "select",
            options: [
              { label: "Room only", value: "none" },
              { label: "With breakfast", value: "breakfast" },
            ],
          },
          { name: "pets", title: "Pets", type: "boolean", editor: "switch", default: false },
        ],
      },
      {
        name: "guests",
        type: "integer",
        editor: "radio",
        title: "Guests",
        description: "Grown-ups per room.",
        required: false,
        default: 2,
        options: [
          { label: "One", value: 1 },
          { label: "Two", value: 2 },
        ],
      },
      {
        // The default contradicts the type, as in forms that were changed in a hurry.
        name: "refundable_only",
        type: "boolean",
        editor: "switch",
        title: "Refundable rates alone",
        description: "Leave out rates that cannot be cancelled.",
        required: false,
        default: "no",
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Rates per stay",
        description: "Stop after this many.",
        required: false,
        default: 20,
        maximum: 400,
      },
    ],
  },
  columns: columns(
    ["hotel", "Hotel", "text"],
    ["town", "Town", "text"],
    ["arrival", "Arrival", "date"],
    ["room", "Room", "text"],
    ["rate", "Rate per night", "number"],
    ["currency", "Currency", "text"],
    ["refundable", "Refundable", "boolean"],
    ["remark", "Remark", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 20 }, random.int(25, 400));
  },
  row(part, index, random) {
    const town = subjectOf(part, ["town", "stays"], "Ghent");
    const row: ResultRow = {
      hotel: uniqueName(HOUSES, NAMES, town, index),
      town,
      arrival: subjectOf(part, ["arrival"], dayOf2026(200)),
      room: cycle(ROOMS, index),
      rate: looseNumber(random, decimal(random, 39, 260, 2)),
      currency: draw(random, CURRENCIES),
      refundable: random.chance(0.5),
    };
    if (random.chance(0.4)) row["remark"] = draw(random, REMARKS);
    if (random.chance(0.05)) row["refundable"] = "yes";
    return row;
  },
};
