import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { dayOf2026, quarterHour } from "../rows/day.ts";
import { cycle, draw, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { uniqueName } from "../rows/unique-name.ts";
import { hostFor, REMARKS } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const DESKS: Words = ["Lokalt", "Kultur", "Vejret", "Sport", "Økonomi", "Rejser"];
const EVENTS: Words = [
  "ny bro åbner",
  "marked vender tilbage",
  "færge forsinket",
  "havn udvides",
  "kor fylder 50",
];
const TAGS: Words = ["by", "natur", "trafik", "skole", "musik"];

/** A form in Danish; one of its fields has no editor, another no type. */
export const newsArticles: Worker = {
  ...ORDINARY,
  slug: "01KH469FZC0B6B0J3DT3WVY6M6",
  path: "quiet-press/news-articles",
  title: "News articles",
  description: "Headlines and first paragraphs from local newspapers, by topic and day.",
  readme: "# Nyheder\n\nÉn række pr. artikel. Teksten er første afsnit.\n",
  versions: ["v1.0.0", "v1.0.1", "v1.1.0-beta.2"],
  descriptor: {
    description: "Henter artikler fra lokalaviser.\nSkriv ét emne pr. linje.",
    properties: [
      {
        name: "emner",
        type: "string",
        editor: "textarea",
        title: "Emner",
        description: "Ét emne pr. linje,\ngerne flere ord: “ny bro”, « marché », 「天気」.",
        required: true,
        default: "ny bro\nhavnen",
      },
      { name: "sprog", editor: "input", title: "Sprog", description: "Sprogkode.", default: "da" },
      {
        name: "antal",
        type: "integer",
        title: "Antal",
        description: "Højst så mange artikler.",
        required: false,
        default: 12,
      },
      { name: "max_age_days" },
      {
        name: "fra_dag",
        type: "string",
        editor: "datepicker",
        title: "Fra dag",
        description: "Kun artikler fra denne dag eller senere.",
        required: false,
        format: "DD.MM.YYYY",
        valueFormat: "YYYY-MM-DD",
        default: "2026-01-01",
      },
    ],
  },
  columns: columns(
    ["headline", "Overskrift", "text"],
    ["topic", "Emne", "text"],
    ["desk", "Redaktion", "text"],
    ["published", "Udgivet", "text"],
    ["lead", "Indledning", "text"],
    ["tags", "Mærker", "array"],
    ["article_url", "Artikel", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "antal", otherwise: 12 }, random.int(60, 700));
  },
  row(part, index, random) {
    const topic = subjectOf(part, ["emner"], "ny bro");
    const row: ResultRow = {
      headline: uniqueName(DESKS, EVENTS, topic, index),
      topic,
      published: `${dayOf2026(random.int(0, 320))} ${quarterHour(random.int(20, 92))}`,
      lead: draw(random, REMARKS),
      tags: [cycle(TAGS, index), cycle(TAGS, index + 2)],
      article_url: `https://avis.${hostFor(index)}/artikel/${index + 1}`,
    };
    if (!random.chance(0.1)) row["desk"] = cycle(DESKS, index);
    if (random.chance(0.2)) row["images/0/caption"] = draw(random, REMARKS);
    return row;
  },
};
