import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { cycle, decimal, draw, looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { isOn, subjectOf } from "../rows/subject.ts";
import { hyphenated, uniqueName } from "../rows/unique-name.ts";
import { hostFor, REMARKS, STREETS } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { HEAVY } from "./ordinary.ts";

const OWNERS: Words = [
  "Corner",
  "Blue Door",
  "Old Town",
  "Riverside",
  "Lucky",
  "Zum Löwen",
  "小さな",
];
const TRADES: Words = [
  "Bakery",
  "Café",
  "Bicycle Shop",
  "Pharmacy",
  "Tea Room",
  "Bookshop",
  "Deli",
];

export const mapPlaces: Worker = {
  ...HEAVY,
  slug: "01KJ4DAY0R01EBBP9VD4R08YSA",
  path: "blue-compass/map-places",
  title: "Map places",
  description: "Shops, cafés and services that a map shows for a keyword near a place 🧭",
  readme:
    "# Map places\n\nEach keyword becomes a search of its own. Rows come in the order of the map.\n",
  versions: ["v2.0.0", "v2.1.0", "v2.1.3"],
  descriptor: {
    description: "Searches a map.\nThe more keywords, the more parts the run has.",
    concurrency: { fields: ["keywords"], limits: [{ field: "keywords", max: 120 }] },
    properties: [
      {
        name: "keywords",
        type: "array",
        editor: "stringList",
        title: "Keywords",
        description: "What to look for, for example ☕ coffee.",
        required: true,
        default: [{ keyword: "coffee" }],
        sectionCaption: "What",
        sectionDescription: "One search for each keyword.",
      },
      {
        name: "near",
        type: "string",
        editor: "input",
        title: "Near",
        description: "Town, address or postcode.",
        required: false,
        default: "Aarhus",
        sectionCaption: "Where",
      },
      {
        name: "radius_km",
        type: "number",
        editor: "number",
        title: "Radius (km)",
        description: "How far from there.",
        required: false,
        default: 2.5,
        minimum: 0.1,
        maximum: 50,
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Places per keyword",
        description: "Stop a search after this many places.",
        required: false,
        default: "20",
        minimum: 1,
        maximum: 5000,
        sectionCaption: "Limits",
      },
      {
        name: "with_photos",
        type: "boolean",
        editor: "switch",
        title: "Photos",
        description: "Also collect photo addresses.",
        required: false,
        default: true,
      },
    ],
  },
  columns: columns(
    ["name", "Name", "text"],
    ["category", "Category", "text"],
    ["address", "Address", "text"],
    ["rating", "Rating", "number"],
    ["review_count", "Reviews", "integer"],
    ["location", "Location", "object"],
    ["note", "Note", "text"],
    ["website", "Website", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 20 }, random.int(2_000, 6_000));
  },
  row(part, index, random) {
    const keyword = subjectOf(part, ["keyword", "keywords"], "coffee");
    const name = uniqueName(OWNERS, TRADES, keyword, index);
    const row: ResultRow = {
      name,
      category: keyword,
      address: `${cycle(STREETS, index)} ${random.int(1, 180)}, ${subjectOf(part, ["near"], "Aarhus")}`,
      review_count: looseNumber(random, random.int(0, 900)),
      location: { lat: decimal(random, 50, 57, 5), lng: decimal(random, 3, 11, 5) },
      website: `https://${hyphenated(name)}.${hostFor(index)}/`,
    };
    if (!random.chance(0.12)) row["rating"] = looseNumber(random, decimal(random, 2.5, 5, 1));
    if (random.chance(0.3)) row["note"] = draw(random, REMARKS);
    if (isOn(part, "with_photos") && random.chance(0.5)) {
      row["photos/0/url"] = `https://images.example.net/places/${index}/1.jpg`;
      row["photos/1/url"] = `https://images.example.net/places/${index}/2.jpg`;
    }
    return row;
  },
};
