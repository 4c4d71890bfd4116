import type { InputDescriptor, ResultRow } from "../../../generated/models.ts";
import { isRecord } from "../../inputs/emptiness.ts";
import { columns } from "../rows/columns.ts";
import { quarterHour } from "../rows/day.ts";
import { looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { isOn, subjectOf } from "../rows/subject.ts";
import { hyphenated, uniqueName } from "../rows/unique-name.ts";
import type { CustomInput, Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const KINDS: Words = ["Museum of", "House of", "Hall of", "Garden of", "Cabinet of", "Attic of"];
const THINGS: Words = [
  "Tides",
  "Maps",
  "Clocks",
  "Looms & Thread",
  "Trams",
  "Salt",
  "Paper",
  "Bells",
  "Ferries",
  "Glass",
  "Printers' Ink",
];

/** The form of the document's own examples, field by field. */
const descriptor: InputDescriptor = {
  description: "Collects the opening hours of museums.",
  concurrency: {
    fields: ["places", "pages"],
    remove_fields: ["places"],
    limits: [{ field: "places", max: 50 }],
  },
  properties: [
    {
      name: "places",
      type: "array",
      editor: "stringList",
      title: "Places",
      description: "One town or city per line.",
      required: true,
      default: ["Aarhus"],
    },
    {
      name: "pages",
      type: "array",
      editor: "requestListSource",
      title: "Museum pages",
      description: "Pages to read in place of a search by place.",
      required: false,
      default: [],
      param_list: [
        {
          param: "page",
          title: "Page",
          description: "Address of a museum's own page.",
          type: "string",
          editor: "input",
          required: true,
        },
        {
          param: "days",
          title: "Days ahead",
          description: "How many days of opening hours to read.",
          type: "integer",
          editor: "number",
          required: false,
          default: "7",
          minimum: 1,
          maximum: 30,
        },
      ],
    },
    {
      name: "max_results",
      type: "integer",
      editor: "number",
      title: "Row limit",
      description: "Stop after this many rows.",
      required: false,
      default: 50,
      minimum: 1,
      maximum: 200,
      sectionCaption: "Limits",
      sectionDescription: "Keep the run small.",
    },
    {
      name: "language",
      type: "string",
      editor: "select",
      title: "Language",
      description: "Language of the texts.",
      required: false,
      default: "en",
      multiple: false,
      options: [
        { label: "English", value: "en" },
        { label: "Danish", value: "da" },
        { label: "Dutch", value: "nl" },
      ],
    },
    {
      name: "min_stars",
      type: "integer",
      editor: "radio",
      title: "Least rating",
      description: "Leave out museums below this many stars.",
      required: false,
      default: 1,
      options: [
        { label: "Any", value: 1 },
        { label: "Three stars", value: 3 },
        { label: "Four stars", value: 4 },
      ],
    },
    {
      name: "kinds",
      type: "array",
      editor: "checkbox",
      title: "Kinds",
      description: "Kinds of museum to keep.",
      required: false,
      default: ["art", "history"],
      options: [
        { label: "Art", value: "art" },
        { label: "History", value: "history" },
        { label: "Technology", value: "technology" },
      ],
    },
    {
      name: "open_on",
      type: "string",
      editor: "datepicker",
      title: "Open on",
      description: "Keep museums that are open on this day.",
      required: false,
      format: "DD.MM.YYYY",
      valueFormat: "YYYY-MM-DD",
    },
    {
      name: "with_photos",
      type: "boolean",
      editor: "switch",
      title: "Photos",
      description: "Collect the addresses of photos too.",
      required: false,
      default: false,
    },
    {
      name: "labels",
      type: "object",
      editor: "json",
      title: "Labels",
      description: "Members to add to every row.",
      required: false,
      default: {},
    },
  ],
};

export const museumHours: Worker = {
  ...ORDINARY,
  slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
  path: "openhours/museum-hours",
  title: "Museum opening hours",
  description: "Opening hours, addresses and ratings of museums.",
  readme:
    "# Museum opening hours\n\nGive one or more places, or the pages of single museums.\nEach row is one museum.\n",
  versions: ["v1.3.0", "v1.4.1", "v1.4.2"],
  descriptor,
  columns: columns(
    ["museum", "Museum", "text"],
    ["city", "City", "text"],
    ["opens_at", "Opens", "text"],
    ["closes_at", "Closes", "text"],
    ["rating", "Rating", "number"],
    ["page_url", "Page", "text"],
  ),
  // The figures behind the document's example: five rows in 42 seconds for 0.0175 dollars.
  pace: { queueMs: 1_000, firstRowMs: 8_000, perRowMs: 8_000 },
  price: { start: 0, row: 0.0035, coreHour: 0, rowBytes: 964_608 },
  countRows(part, random) {
    if (typeof part["page"] === "string") return 1;
    return limitedRows(part, { name: "max_results", otherwise: 50 }, random.int(9, 60));
  },
  row(part, index, random) {
    const city = subjectOf(part, ["places", "page"], "Aarhus");
    const museum = uniqueName(KINDS, THINGS, city, index);
    const host = `${hyphenated(museum)}.example.com`;
    const row: ResultRow = {
      museum,
      city,
      opens_at: quarterHour(random.int(32, 44)),
      closes_at: quarterHour(random.int(64, 84)),
      page_url: typeof part["page"] === "string" ? city : `https://${host}/visit`,
      ...labelsOf(part),
    };
    if (!random.chance(0.1)) row["rating"] = looseNumber(random, ratingFor(part, random.next()));
    if (isOn(part, "with_photos") && random.chance(0.6)) {
      row["photos/0/url"] = `https://${host}/hall.jpg`;
    }
    return row;
  },
};

function ratingFor(part: CustomInput, chance: number): number {
  const least = typeof part["min_stars"] === "number" ? Math.min(part["min_stars"], 4.9) : 3;
  return Math.round((Math.max(least, 3) + chance * (4.9 - Math.max(least, 3))) * 10) / 10;
}

/** Members that the input asks for in every row; they win over columns of the same name. */
function labelsOf(part: CustomInput): Readonly<Record<string, unknown>> {
  return isRecord(part["labels"]) ? part["labels"] : {};
}
