import type { ResultRow } from "../../../generated/models.ts";
import { isRecord } from "../../inputs/emptiness.ts";
import { columns } from "../rows/columns.ts";
import { quarterHour } from "../rows/day.ts";
import { looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { isOn, subjectOf } from "../rows/subject.ts";
import { hyphenated, uniqueName } from "../rows/unique-name.ts";
import type { CustomInput, Worker } from "../worker.ts";
import { museumForm } from "./museum-form.ts";
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

export const museumHours: Worker = {
  ...ORDINARY,
  slug: "01KJPSRZA0G823E7NTZ0AGFCXT",
  path: "openhours/museum-hours",
  title: "Museum opening hours",
  description: "Opening hours, addresses and ratings of museums.",
  readme:
    "# Museum opening hours\n\nGive one or more places, or the pages of single museums.\nEach row is one museum.\n",
  versions: ["v1.3.0", "v1.4.1", "v1.4.2"],
  descriptor: museumForm,
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
