import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { cycle, draw, looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { uniqueName } from "../rows/unique-name.ts";
import { COLOURS, hostFor, REMARKS } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { HEAVY } from "./ordinary.ts";

const BODIES: Words = ["hatchback", "estate", "van", "pick-up", "camper"];
const TRIMS: Words = [
  "1.2 Comfort",
  "Electric 58 kWh",
  "2.0 Diesel",
  'Sport 19"',
  "Hybrid, 7 seats",
];
const FUELS: Words = ["petrol", "diesel", "electric", "hybrid"];

export const carAds: Worker = {
  ...HEAVY,
  slug: "01KHQK97X8W7VJHMYBPQWGJZW5",
  path: "gravel-road/car-ads",
  title: "Car ads",
  description: "Used cars from ads: year, kilometres, price, place.",
  readme: "# Car ads\n\nMakes are searched one after the other.\n",
  versions: ["v0.1.0", "v0.2.0", "v0.2.7"],
  descriptor: {
    concurrency: { fields: ["makes"], limits: [{ field: "makes", max: 300 }] },
    properties: [
      {
        name: "makes",
        type: "array",
        editor: "stringList",
        title: "Makes",
        description: "One make per line, with or without the model.",
        required: true,
        default: ["Falke Junior", "Ardent"],
      },
      {
        name: "year_from",
        type: "integer",
        editor: "number",
        title: "From year",
        description: "First registration.",
        required: false,
        default: 2015,
        minimum: 1950,
        maximum: 2030,
      },
      {
        name: "fuels",
        type: "array",
        editor: "checkbox",
        title: "Fuels",
        description: "Fuels to keep.",
        required: false,
        default: ["petrol", "electric"],
        options: FUELS.map((value) => ({ label: value, value })),
      },
      {
        name: "dealers",
        type: "boolean",
        editor: "switch",
        title: "Dealers too",
        description: "Ads of dealers as well as private ones.",
        required: false,
        default: true,
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Ads per make",
        description: "Stop after this many.",
        required: false,
        default: 12,
      },
    ],
  },
  columns: columns(
    ["car", "Car", "text"],
    ["make", "Make", "text"],
    ["year", "Year", "integer"],
    ["kilometres", "Kilometres", "integer"],
    ["price", "Price", "number"],
    ["fuel", "Fuel", "text"],
    ["colour", "Colour", "text"],
    ["remark", "Remark", "text"],
    ["ad_url", "Ad", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 12 }, random.int(15, 1_200));
  },
  row(part, index, random) {
    const make = subjectOf(part, ["make", "makes"], "Ardent");
    const first = typeof part["year_from"] === "number" ? part["year_from"] : 2015;
    const row: ResultRow = {
      car: `${make} ${uniqueName(BODIES, TRIMS, make, index)}`,
      make,
      year: Math.min(2026, Math.trunc(first) + random.int(0, 10)),
      kilometres: looseNumber(random, random.int(1, 240) * 1_000),
      price: looseNumber(random, random.int(9, 400) * 100),
      fuel: draw(random, FUELS),
      ad_url: `https://cars.${hostFor(index)}/ad/${300_000 + index}`,
    };
    if (!random.chance(0.2)) row["colour"] = cycle(COLOURS, index);
    if (random.chance(0.3)) row["remark"] = draw(random, REMARKS);
    if (random.chance(0.3)) row["gallery/0/src"] = `https://images.example.net/cars/${index}.jpg`;
    return row;
  },
};
