import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { dayOf2026, quarterHour } from "../rows/day.ts";
import { cycle, decimal, draw, looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { CURRENCIES } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { HEAVY } from "./ordinary.ts";

const CARRIERS: Words = ["Gull Air", "Polaris Jet", "Aero Lindo", "Cumulus", "Kranich Regional"];
const BAGS: Words = ["none", "1 x 8 kg", "1 x 23 kg", "2 x 23 kg"];

/** Has a JSON editor for a list: the pair that a published sample shows although the pages do not. */
export const flightOffers: Worker = {
  ...HEAVY,
  slug: "01KJ9SBXNQRBRH9Z6RJWKP650P",
  path: "paper-kites/flight-offers",
  title: "Flight offers",
  description: "Flights and fares between two airports on a day, all cabins.",
  readme: "# Flight offers\n\nRows are offers, not flights: one flight may have several fares.\n",
  versions: ["v0.4.0", "v0.5.0"],
  descriptor: {
    concurrency: { fields: ["routes"] },
    properties: [
      {
        name: "routes",
        type: "array",
        editor: "requestListSource",
        title: "Routes",
        description: "From and to are airport codes.",
        required: true,
        default: [{ from: "BLL", to: "BRU", day: "24-12-2026" }],
        param_list: [
          { param: "from", title: "From", required: true, description: "Airport code" },
          { param: "to", title: "To", required: true, description: "Airport code" },
          { param: "day", title: "Day", editor: "datepicker", format: "DD-MM-YYYY" },
        ],
      },
      {
        name: "passengers",
        type: "array",
        editor: "json",
        title: "Passengers",
        description: 'One object each, for example {"age": 34}.',
        required: false,
        default: [{ age: 34 }],
      },
      {
        name: "direct",
        type: "boolean",
        editor: "switch",
        title: "Direct flights alone",
        description: "",
        required: false,
        default: false,
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Offers per route",
        description: "Stop after this many.",
        required: false,
        default: 24,
      },
    ],
  },
  columns: columns(
    ["flight", "Flight", "text"],
    ["carrier", "Carrier", "text"],
    ["from", "From", "text"],
    ["to", "To", "text"],
    ["day", "Day", "date"],
    ["departs", "Departs", "text"],
    ["stops", "Stops", "integer"],
    ["fare", "Fare", "number"],
    ["currency", "Currency", "text"],
    ["bags", "Bags", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 24 }, random.int(30, 220));
  },
  row(part, index, random) {
    const row: ResultRow = {
      flight: `${draw(random, ["GU", "PJ", "AL", "CU", "KR"])} ${1_000 + index}`,
      carrier: cycle(CARRIERS, index),
      from: subjectOf(part, ["from", "routes"], "BLL"),
      to: subjectOf(part, ["to"], "BRU"),
      day: subjectOf(part, ["day"], dayOf2026(300)),
      departs: quarterHour(random.int(22, 90)),
      stops: part["direct"] === true ? 0 : random.int(0, 2),
      fare: looseNumber(random, decimal(random, 19, 640, 2)),
      currency: draw(random, CURRENCIES),
    };
    if (!random.chance(0.2)) row["bags"] = draw(random, BAGS);
    return row;
  },
};
