import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { dayOf2026 } from "../rows/day.ts";
import { draw, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { uniqueName } from "../rows/unique-name.ts";
import { REMARKS } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const FEELINGS: Words = ["Simply", "Sadly", "Always", "Hardly", "终于", "ほぼ", "Finally"];
const VERDICTS: Words = ["works", "crashes", "useful", "too slow", "好用", "便利", '"meh"'];

/** Labels in Chinese, of the form and of the columns. */
export const appReviews: Worker = {
  ...ORDINARY,
  slug: "01KHW2D4D01HTWR7CEF1JPGQYD",
  path: "pocket-shelf/app-reviews",
  title: "App reviews",
  description: "Reviews of mobile apps: stars, text, version, and the answer of the maker.",
  readme: "# 应用评论\n\n每一行是一条评论。\n",
  versions: ["v1.0.0", "v2.0.0"],
  descriptor: {
    description: "收集应用商店中的公开评论。",
    concurrency: { fields: ["app_ids"] },
    properties: [
      {
        name: "app_ids",
        type: "array",
        editor: "stringList",
        title: "应用编号",
        description: "每行一个，例如 test.example.notes",
        required: true,
        default: ["test.example.notes"],
      },
      {
        name: "sort",
        type: "string",
        editor: "radio",
        title: "排序",
        description: "评论的顺序",
        required: false,
        default: "newest",
        options: [
          { label: "最新", value: "newest" },
          { label: "评分", value: "rating" },
        ],
      },
      {
        name: "stars",
        type: "integer",
        editor: "select",
        title: "星级",
        description: "只保留此星级；0 表示全部",
        required: false,
        default: 0,
        options: [0, 1, 2, 3, 4, 5].map((value) => ({ label: `${value} ★`, value })),
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "最多条数",
        description: "每个应用的评论上限",
        required: false,
        default: 40,
        minimum: 1,
      },
    ],
  },
  columns: columns(
    ["app_id", "应用编号", "text"],
    ["stars", "星级", "integer"],
    ["title", "标题", "text"],
    ["text", "评论", "text"],
    ["app_version", "版本", "text"],
    ["written", "日期", "date"],
    ["helpful", "有用", "integer"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 40 }, random.int(8_000, 90_000));
  },
  row(part, index, random) {
    const app = subjectOf(part, ["app_ids"], "test.example.notes");
    const wanted = part["stars"];
    const row: ResultRow = {
      app_id: app,
      stars: typeof wanted === "number" && wanted > 0 ? wanted : random.int(1, 5),
      title: uniqueName(FEELINGS, VERDICTS, app, index),
      text: draw(random, REMARKS),
      written: dayOf2026(random.int(0, 300)),
      helpful: random.int(0, 40),
    };
    if (!random.chance(0.15)) row["app_version"] = `${random.int(1, 9)}.${random.int(0, 20)}`;
    if (random.chance(0.1)) row["answer/text"] = "Thank you, we are looking into it.";
    return row;
  },
};
