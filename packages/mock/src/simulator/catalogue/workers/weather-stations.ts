import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { dayOf2026, quarterHour } from "../rows/day.ts";
import { decimal, looseNumber } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const QUARTERS_A_DAY = 96;

/** Many small rows of numbers, in the order of time. */
export const weatherStations: Worker = {
  ...ORDINARY,
  slug: "01KHDB3HPM7MC8VBT5R9BBZXJG",
  path: "wind-sock/weather-stations",
  title: "Weather stations",
  description: "Readings of public weather stations every quarter of an hour.",
  readme: "# Weather stations\n\nA gap in the readings is a reading without its value.\n",
  versions: ["v4.0.0"],
  system: {
    cpus: 0.125,
    memory: 512,
    execute_limit_time_seconds: 600,
    max_total_charge: 1,
    max_total_traffic: 200,
  },
  pace: { queueMs: 500, firstRowMs: 800, perRowMs: 60 },
  price: { start: 0.001, row: 0.0002, coreHour: 0.04, rowBytes: 2_400 },
  descriptor: {
    concurrency: { fields: ["stations"] },
    properties: [
      {
        name: "stations",
        type: "array",
        editor: "stringList",
        title: "Stations",
        description: "Names or numbers of stations.",
        required: true,
        default: ["Aarhus Havn"],
      },
      {
        name: "readings",
        type: "integer",
        editor: "number",
        title: "Readings per station",
        description: "96 are one day.",
        required: false,
        default: 48,
        minimum: 1,
        maximum: 100000,
      },
      {
        name: "units",
        type: "string",
        editor: "select",
        title: "Units",
        description: "Of the temperature.",
        required: false,
        default: "C",
        options: [
          { label: "°C", value: "C" },
          { label: "°F", value: "F" },
        ],
      },
    ],
  },
  columns: columns(
    ["station", "Station", "text"],
    ["day", "Day", "date"],
    ["time", "Time", "text"],
    ["temperature", "Temperature", "number"],
    ["wind_ms", "Wind (m/s)", "number"],
    ["rain_mm", "Rain (mm)", "number"],
  ),
  countRows(part) {
    return limitedRows(part, { name: "readings", otherwise: 48 }, 100_000);
  },
  row(part, index, random) {
    const celsius = decimal(random, -6, 29, 1);
    const row: ResultRow = {
      station: subjectOf(part, ["station", "stations"], "Aarhus Havn"),
      day: dayOf2026(Math.floor(index / QUARTERS_A_DAY)),
      time: quarterHour(index),
      temperature: part["units"] === "F" ? Math.round(celsius * 18 + 320) / 10 : celsius,
      reading: index + 1,
    };
    if (!random.chance(0.05)) row["wind_ms"] = looseNumber(random, decimal(random, 0, 24, 1));
    if (!random.chance(0.05)) row["rain_mm"] = decimal(random, 0, 4, 1);
    return row;
  },
};
