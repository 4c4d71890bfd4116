import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { cycle, decimal, draw, looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { hostFor, REMARKS, STREETS } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { HEAVY } from "./ordinary.ts";

const KINDS: Words = ["flat", "terraced house", "farmhouse", "studio", "houseboat"];

export const propertyListings: Worker = {
  ...HEAVY,
  slug: "01KJFK5CCG4M23V2Q8NEXNGK6Y",
  path: "slate-roofs/property-listings",
  title: "Property listings",
  description: "Homes for sale or rent in an area, with size, price and position.",
  readme: "# Property listings\n\nGive a town, or a box of coordinates as JSON.\n",
  versions: ["v1.1.0", "v1.1.1"],
  descriptor: {
    properties: [
      {
        name: "town",
        type: "string",
        editor: "input",
        title: "Town",
        description: "Town or district.",
        required: true,
        default: "Ghent",
      },
      {
        name: "area_box",
        type: "object",
        editor: "json",
        title: "Area",
        description: 'North, east, south and west: {"n": 51.1, "e": 3.8, "s": 51, "w": 3.6}',
        required: false,
        default: { n: 51.1, e: 3.8, s: 51, w: 3.6 },
        sectionCaption: "Where",
        sectionDescription: "A box wins over the town.",
      },
      {
        name: "offer",
        type: "string",
        editor: "radio",
        title: "Offer",
        description: "For sale or for rent.",
        required: false,
        default: "rent",
        options: [
          { label: "For sale", value: "sale" },
          { label: "For rent", value: "rent" },
        ],
      },
      {
        name: "min_size_m2",
        type: "number",
        editor: "number",
        title: "Least size (m²)",
        description: "Leave out smaller homes.",
        required: false,
        default: 32.5,
        minimum: 5,
        maximum: 2000,
      },
      {
        // A number in a text field with a numeric default: seen in forms of all ages.
        name: "postcode",
        type: "string",
        editor: "input",
        title: "Postcode",
        description: "Keep one postcode.",
        required: false,
        default: 9000,
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Homes",
        description: "Stop after this many.",
        required: false,
        default: 35,
        minimum: 1,
        maximum: 2500,
      },
    ],
  },
  columns: columns(
    ["listing_id", "Number", "text"],
    ["kind", "Kind", "text"],
    ["address", "Address", "text"],
    ["offer", "Offer", "text"],
    ["price", "Price", "number"],
    ["size_m2", "Size (m²)", "number"],
    ["rooms", "Rooms", "integer"],
    ["position", "Position", "object"],
    ["text", "Text", "text"],
    ["listing_url", "Page", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 35 }, random.int(300, 2_500));
  },
  row(part, index, random) {
    const town = subjectOf(part, ["town"], "Ghent");
    const offer = subjectOf(part, ["offer"], "rent");
    const price = offer === "sale" ? random.int(90, 900) * 1_000 : random.int(45, 280) * 10;
    const row: ResultRow = {
      listing_id: `P${200_000 + index}`,
      kind: draw(random, KINDS),
      address: `${cycle(STREETS, index)} ${random.int(1, 140)}, ${town}`,
      offer,
      price: looseNumber(random, price),
      size_m2: looseNumber(random, decimal(random, 18, 320, 1)),
      rooms: random.int(1, 8),
      position: { lat: decimal(random, 50, 52, 5), lng: decimal(random, 3, 5, 5) },
      listing_url: `https://homes.${hostFor(index)}/${200_000 + index}`,
    };
    if (random.chance(0.5)) row["text"] = draw(random, REMARKS);
    if (random.chance(0.4)) row["photos/0/url"] = `https://images.example.net/homes/${index}.jpg`;
    return row;
  },
};
