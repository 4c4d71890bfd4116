import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { cycle, draw, looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { uniqueName } from "../rows/unique-name.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const BEGINNINGS: Words = [
  "A History of",
  "Notes on",
  "Lexikon der",
  "Le petit livre de",
  "Περί",
  "كتاب",
];
const SUBJECTS: Words = [
  "Knots",
  "Lighthouses",
  "Apples, Pears & Plums",
  "Moos",
  "Ταξίδια",
  "النجوم",
  '"Time"',
];
const BRANCHES: Words = ["Main", "North Hall", "Book bus", "Third floor"];

/** Its description is in Greek and Arabic: labels that run in both directions. */
export const libraryCatalogues: Worker = {
  ...ORDINARY,
  slug: "01KJJR40Y79WZPNHTXK17ZZ52V",
  path: "third-floor/library-catalogues",
  title: "Library catalogues",
  description: "Books in public library catalogues, with copies and branches.",
  readme: "# Library catalogues\n\nOne row per book and library.\n",
  versions: ["v1.0.0", "v1.0.1", "v1.0.2"],
  descriptor: {
    description: "Αναζήτηση σε καταλόγους βιβλιοθηκών · البحث في فهارس المكتبات",
    concurrency: { fields: ["queries", "isbns"] },
    properties: [
      {
        name: "queries",
        type: "array",
        editor: "stringList",
        title: "Λέξεις · كلمات",
        description: "Τίτλος ή θέμα\nعنوان أو موضوع",
        required: false,
        default: ["lighthouses"],
      },
      {
        name: "isbns",
        type: "array",
        editor: "textarea",
        title: "ISBN",
        description: "Numbers of books.",
        required: false,
        default: [],
      },
      {
        name: "language",
        type: "string",
        editor: "select",
        title: "Γλώσσα",
        description: "Language of the book.",
        required: false,
        default: "any",
        options: [
          { label: "Όλες", value: "any" },
          { label: "Ελληνικά", value: "el" },
          { label: "العربية", value: "ar" },
        ],
      },
      {
        name: "available_only",
        type: "boolean",
        editor: "switch",
        title: "On the shelf",
        description: "Leave out books that are lent.",
        required: false,
        default: false,
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Books",
        description: "Stop after this many.",
        required: false,
        default: 22,
      },
    ],
  },
  columns: columns(
    ["title", "Title", "text"],
    ["query", "Query", "text"],
    ["year", "Year", "integer"],
    ["copies", "Copies", "integer"],
    ["branches", "Branches", "array"],
    ["on_shelf", "On the shelf", "boolean"],
    ["record_url", "Record", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 22 }, random.int(30, 900));
  },
  row(part, index, random) {
    const query = subjectOf(part, ["queries", "isbns"], "lighthouses");
    const row: ResultRow = {
      title: uniqueName(BEGINNINGS, SUBJECTS, query, index),
      query,
      copies: looseNumber(random, random.int(1, 12)),
      branches: [cycle(BRANCHES, index), draw(random, BRANCHES)],
      on_shelf: part["available_only"] === true || random.chance(0.7),
      record_url: `https://library.example.org/record/${500_000 + index}`,
    };
    if (!random.chance(0.1)) row["year"] = looseNumber(random, random.int(1890, 2025));
    if (random.chance(0.2))
      row["branches"] = `${cycle(BRANCHES, index)}; ${draw(random, BRANCHES)}`;
    return row;
  },
};
