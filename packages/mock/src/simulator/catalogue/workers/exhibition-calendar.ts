import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { dayOf2026 } from "../rows/day.ts";
import { cycle, draw, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { hyphenated, uniqueName } from "../rows/unique-name.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const MOODS: Words = ["Silent", "Borrowed", "Northern", "Woven", "Unfinished", "Painted", "Späte"];
const SUBJECTS: Words = ["Light", "Rooms", "Rivers", "Letters", "Machines", "Gardens", "Gärten"];
const VENUES: Words = [
  "West Gallery",
  "The Old Depot",
  "Kunsthal Syd",
  "Pavilion 3",
  "Salle Bleue",
];
const TICKETS: Words<string | number> = ["free", 8, 12.5, "9,50", "pay what you like"];

/** An old form: its splitting field stands under `b`, and its items are objects. */
export const exhibitionCalendar: Worker = {
  ...ORDINARY,
  slug: "01KHPBRMB9FNQYSW4NX8WY45DV",
  path: "openhours/exhibition_calendar",
  title: "Exhibition calendar",
  description: "Current and coming exhibitions of museums and galleries.",
  readme: "# Exhibition calendar\n\nOne row for each exhibition in the towns that you give.\n",
  versions: ["v0.9.0", "v1.0.1"],
  descriptor: {
    b: "towns",
    properties: [
      {
        name: "towns",
        type: "array",
        editor: "stringList",
        title: "Towns",
        description: "Towns to look at 🏛️\nOne per line, in any language.",
        required: true,
        default: [{ town: "Ghent" }],
      },
      {
        name: "from_day",
        type: "string",
        editor: "datepicker",
        title: "From",
        description: "First day of the calendar.",
        required: false,
        format: "DD/MM/YYYY",
        default: "",
      },
      {
        name: "max_exhibitions",
        type: "integer",
        editor: "number",
        title: "Exhibitions per town",
        description: "Empty for 25.",
        required: false,
        default: null,
      },
    ],
  },
  columns: columns(
    ["title", "Exhibition", "text"],
    ["venue", "Venue", "text"],
    ["town", "Town", "text"],
    ["first_day", "First day", "date"],
    ["last_day", "Last day", "date"],
    ["ticket", "Ticket", "number"],
    ["page_url", "Page", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_exhibitions", otherwise: 25 }, random.int(6, 80));
  },
  row(part, index, random) {
    const town = subjectOf(part, ["town", "towns"], "Ghent");
    const title = uniqueName(MOODS, SUBJECTS, town, index);
    const first = random.int(0, 250);
    const row: ResultRow = {
      title,
      venue: cycle(VENUES, index),
      town,
      first_day: dayOf2026(first),
      last_day: dayOf2026(first + random.int(14, 84)),
      page_url: `https://galleries.example.org/${hyphenated(title)}`,
    };
    if (!random.chance(0.15)) row["ticket"] = draw(random, TICKETS);
    return row;
  },
};
