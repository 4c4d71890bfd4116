import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { dayOf2026, quarterHour } from "../rows/day.ts";
import { cycle, draw, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const MATTERS: Words = [
  "land register",
  "boundary of a plot",
  "estate",
  "lease",
  "ferry rights",
  "right of way",
];
const ROOMS: Words = ["Room 1", "Room 2", "Hall B", "Saal 14", "by video"];

export const courtNotices: Worker = {
  ...ORDINARY,
  slug: "01KJBHMFXZ64HC9MHVR64BVR7G",
  path: "ninth-bell/court-notices",
  title: "Court notices",
  description: "Public notices and hearings of civil courts, without names of the parties.",
  readme: "# Court notices\n\nDates as the court prints them: day first.\n",
  versions: ["v2.3.0", "v2.3.1"],
  descriptor: {
    description: "Reads the public notice boards of courts.",
    properties: [
      {
        name: "court",
        type: "string",
        editor: "input",
        title: "Court",
        description: "Town of the court.",
        required: true,
        default: "Aarhus",
      },
      {
        name: "first_day",
        type: "string",
        editor: "datepicker",
        title: "First day",
        description: "Hearings from this day on.",
        required: false,
        format: "YYYY-MM-DD",
        valueFormat: "DD/MM/YYYY",
        default: "01/09/2026",
        sectionCaption: "Period",
        sectionDescription: "Both days included.",
      },
      {
        name: "last_day",
        type: "string",
        editor: "datepicker",
        title: "Last day",
        description: "Hearings up to this day.",
        required: false,
        format: "YYYY-MM-DD",
        valueFormat: "DD/MM/YYYY",
        default: null,
      },
      {
        name: "matters",
        type: "array",
        editor: "select",
        multiple: true,
        title: "Matters",
        description: "None keeps all.",
        required: false,
        default: [],
        options: MATTERS.map((value) => ({ label: value, value })),
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Notices",
        description: "Stop after this many.",
        required: false,
        default: 16,
      },
    ],
  },
  columns: columns(
    ["case_number", "Case", "text"],
    ["court", "Court", "text"],
    ["matter", "Matter", "text"],
    ["hearing_day", "Day", "date"],
    ["hearing_time", "Time", "text"],
    ["room", "Room", "text"],
    ["notice", "Notice", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 16 }, random.int(20, 300));
  },
  row(part, index, random) {
    const court = subjectOf(part, ["court"], "Aarhus");
    const matter = draw(random, MATTERS);
    const row: ResultRow = {
      case_number: `C ${index + 1}/2026`,
      court,
      matter,
      hearing_day: dayOf2026(224 + (index % 100)),
      hearing_time: quarterHour(random.int(34, 62)),
      notice: `Hearing about a matter of ${matter}, open to the public.\nThe notice hangs in ${court}, ground floor.`,
    };
    if (!random.chance(0.2)) row["room"] = cycle(ROOMS, index);
    return row;
  },
};
