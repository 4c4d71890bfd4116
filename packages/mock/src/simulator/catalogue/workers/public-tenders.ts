import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { dayOf2026 } from "../rows/day.ts";
import { cycle, draw, looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { uniqueName } from "../rows/unique-name.ts";
import { CURRENCIES } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const WORKS: Words = ["Renewal of", "Supply of", "Upkeep of", "Planning of", "Cleaning of"];
const OBJECTS: Words = [
  "school roofs",
  "street lamps",
  "ferry pontoons",
  "archive shelves",
  "Straßenbäume",
  "trams",
];
const BUYERS: Words = ["City works office", "Harbour board", "County library", "Gemeinde Talheim"];

export const publicTenders: Worker = {
  ...ORDINARY,
  slug: "01KJYYNWYSDXBCN9MMDKWHFTGS",
  path: "open-ledger/public-tenders",
  title: "Public tenders",
  description: "Calls for tenders of public buyers, with deadline and estimated value.",
  readme: "# Public tenders\n\nValues are estimates before tax.\n",
  versions: ["v1.0.0", "v1.6.2"],
  descriptor: {
    concurrency: { fields: ["searches"] },
    properties: [
      {
        name: "searches",
        type: "array",
        editor: "requestListSource",
        title: "Searches",
        description: "One line for each search.",
        required: true,
        default: [
          { words: "tram", region: "BE" },
          { words: "school", region: "DK", days: "30" },
        ],
        param_list: [
          { param: "words", title: "Words", type: "string", editor: "input", required: true },
          {
            param: "region",
            title: "Region",
            type: "string",
            editor: "select",
            options: [
              { label: "Belgium", value: "BE" },
              { label: "Denmark", value: "DK" },
            ],
          },
          {
            param: "days",
            title: "Days",
            description: "Age of the call.",
            type: "integer",
            editor: "number",
            default: "14",
            minimum: 1,
            maximum: 365,
          },
        ],
      },
      {
        name: "value.minimum",
        type: "number",
        editor: "number",
        title: "Least value",
        description: "Leave out smaller calls.",
        required: false,
        default: 0,
      },
      {
        name: "extra-filters",
        type: "object",
        editor: "json",
        title: "More filters",
        description: "Passed on as they are.",
        required: false,
        default: {},
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Calls per search",
        description: "Stop after this many.",
        required: false,
        default: 8,
      },
    ],
  },
  columns: columns(
    ["call", "Call", "text"],
    ["buyer", "Buyer", "text"],
    ["search", "Search", "text"],
    ["deadline", "Deadline", "date"],
    ["value", "Estimated value", "number"],
    ["currency", "Currency", "text"],
    ["lots", "Lots", "array"],
    ["call_url", "Page", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 8 }, random.int(10, 500));
  },
  row(part, index, random) {
    const words = subjectOf(part, ["words", "searches"], "tram");
    const row: ResultRow = {
      call: uniqueName(WORKS, OBJECTS, words, index),
      buyer: cycle(BUYERS, index + random.int(0, 1)),
      search: words,
      deadline: dayOf2026(random.int(120, 330)),
      currency: draw(random, CURRENCIES),
      lots: random.chance(0.4) ? ["Lot 1", "Lot 2"] : [],
      call_url: `https://tenders.example.org/2026/${index + 1}`,
    };
    if (!random.chance(0.25)) row["value"] = looseNumber(random, random.int(10, 9_000) * 1_000);
    return row;
  },
};
