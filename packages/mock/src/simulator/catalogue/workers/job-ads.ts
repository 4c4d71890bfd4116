import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { dayOf2026 } from "../rows/day.ts";
import { cycle, draw, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { uniqueName } from "../rows/unique-name.ts";
import { hostFor, REMARKS } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const LEVELS: Words = ["Junior", "Senior", "Lead", "Part-time", "Assistant", "Chief", "Temporary"];
const FIRMS: Words = [
  "Papermill Co-op",
  "Lighthouse Works",
  "Vrå Maskiner",
  "Quill & Sons",
  "Ostsee Logistik",
];
const CONTRACTS: Words = ["permanent", "fixed term", "freelance"];

/** Its names hold dots, as those of forms do that were made from nested settings. */
export const jobAds: Worker = {
  ...ORDINARY,
  slug: "01KJF6VSFZGA0M646YS8BM0K5F",
  path: "workbench-lane/job-ads",
  title: "Job ads",
  description: "Open positions from job boards: title, firm, pay and date of the ad.",
  readme: "# Job ads\n\nOne search per run. Pay is given as the ad gives it, often not at all.\n",
  versions: ["v1.8.0"],
  descriptor: {
    properties: [
      {
        name: "query",
        type: "string",
        editor: "input",
        title: "Position",
        description: "Words of the title.",
        required: true,
        default: "carpenter",
      },
      {
        name: "search.country",
        type: "string",
        editor: "select",
        title: "Country",
        description: "Where to look.",
        required: false,
        default: "DK",
        options: [
          { label: "Denmark", value: "DK" },
          { label: "Belgium", value: "BE" },
          { label: "日本", value: "JP" },
        ],
      },
      {
        name: "search.contracts",
        type: "array",
        editor: "select",
        multiple: true,
        title: "Contracts",
        description: "Kinds of contract to keep; none keeps all.",
        required: false,
        default: ["permanent"],
        options: CONTRACTS.map((value) => ({ label: value, value })),
      },
      {
        name: "pay.minimum",
        type: "integer",
        editor: "input",
        title: "Least pay per month",
        description: "Ads without pay are kept.",
        required: false,
        default: "0",
        sectionCaption: "Pay",
        sectionDescription: "Before tax.",
      },
      {
        name: "posted_since",
        type: "string",
        editor: "datepicker",
        title: "Posted since",
        description: "Leave out older ads.",
        required: false,
        format: "MM-DD-YYYY",
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Ads",
        description: "Stop after this many.",
        required: false,
        default: 30,
      },
    ],
  },
  columns: columns(
    ["title", "Title", "text"],
    ["firm", "Firm", "text"],
    ["country", "Country", "text"],
    ["contract", "Contract", "text"],
    ["pay", "Pay", "integer"],
    ["posted", "Posted", "date"],
    ["teaser", "Teaser", "text"],
    ["ad_url", "Ad", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 30 }, random.int(200, 3_000));
  },
  row(part, index, random) {
    const query = subjectOf(part, ["query"], "carpenter");
    const row: ResultRow = {
      title: uniqueName(LEVELS, [query, `${query} (m/f/x)`, `Night-shift ${query}`], query, index),
      firm: cycle(FIRMS, index + random.int(0, 2)),
      country: subjectOf(part, ["search.country"], "DK"),
      contract: draw(random, CONTRACTS),
      posted: dayOf2026(random.int(0, 160)),
      teaser: draw(random, REMARKS),
      ad_url: `https://jobs.${hostFor(index)}/ads/${100_000 + index}`,
    };
    // An ad that gives pay gives a number, a span of numbers, or only words.
    if (random.chance(0.6)) row["pay"] = random.int(24, 78) * 100;
    else if (random.chance(0.5))
      row["pay"] = `${random.int(24, 40) * 100} to ${random.int(41, 78) * 100}`;
    return row;
  },
};
