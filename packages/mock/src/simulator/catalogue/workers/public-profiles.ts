import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { dayOf2026 } from "../rows/day.ts";
import { draw, looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { isOn, subjectOf } from "../rows/subject.ts";
import { hyphenated, uniqueName } from "../rows/unique-name.ts";
import { REMARKS } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const MOODS: Words = ["sleepy", "curious", "brave", "salty", "tiny", "golden", "distant"];
const THINGS: Words = ["otter", "kettle", "comet", "willow", "pebble", "violin", "lantern"];

export const publicProfiles: Worker = {
  ...ORDINARY,
  slug: "01KJ78NB3HMJ2JEHQ5G813HPXN",
  path: "garden-wall/public-profiles",
  title: "Public profiles",
  description: "Public social profiles around a topic: handle, followers, last post 🌱",
  readme: "# Public profiles\n\nOnly what a profile shows to everybody.\n",
  versions: ["v5.2.0", "v5.2.1"],
  descriptor: {
    concurrency: { fields: ["topics", "handles"], remove_fields: ["topics"] },
    properties: [
      {
        name: "topics",
        type: "array",
        editor: "stringList",
        title: "Topics 🌻",
        description: "👩🏽‍🌾 gardening\n🚲 cycling\n📚 books",
        required: false,
        default: ["gardening"],
      },
      {
        name: "handles",
        type: "array",
        editor: "stringList",
        title: "Handles",
        description: "Profiles to read in place of a search.",
        required: false,
        default: [],
      },
      {
        name: "languages",
        type: "array",
        editor: "checkbox",
        title: "Languages",
        description: "Any of these; اختر لغة أو أكثر",
        required: false,
        default: [],
        options: [
          { label: "Dansk", value: "da" },
          { label: "العربية", value: "ar" },
          { label: "日本語", value: "ja" },
        ],
      },
      {
        name: "with_last_post",
        type: "boolean",
        editor: "switch",
        title: "Last post",
        description: "Read the last post too.",
        required: false,
        default: true,
      },
      {
        name: "max_results",
        type: "number",
        editor: "input",
        title: "Profiles per topic",
        description: "Stop after this many.",
        required: false,
        default: 18,
      },
    ],
  },
  columns: columns(
    ["handle", "Handle", "text"],
    ["topic", "Topic", "text"],
    ["followers", "Followers", "integer"],
    ["verified", "Verified", "boolean"],
    ["joined", "Joined", "date"],
    ["last_post", "Last post", "object"],
    ["profile_url", "Profile", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 18 }, random.int(50, 2_000));
  },
  row(part, index, random) {
    const topic = subjectOf(part, ["handles", "topics"], "gardening");
    const handle = hyphenated(uniqueName(MOODS, THINGS, topic, index));
    const row: ResultRow = {
      handle,
      topic,
      followers: looseNumber(random, random.int(3, 250_000)),
      verified: random.chance(0.1),
      profile_url: `https://social.example.org/${handle}`,
    };
    if (!random.chance(0.2)) row["joined"] = dayOf2026(random.int(0, 200));
    if (isOn(part, "with_last_post")) {
      row["last_post"] = { text: draw(random, REMARKS), likes: random.int(0, 900) };
    }
    return row;
  },
};
