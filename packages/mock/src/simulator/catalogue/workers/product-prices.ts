import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { cycle, decimal, draw, looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { hyphenated, uniqueName } from "../rows/unique-name.ts";
import { COLOURS, CURRENCIES, hostFor } from "../rows/words.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const MAKES: Words = ["Halden", "Brisk", "Nord & Mill", "Tavola", "Ruvo", "Kettlewick", "Ombra"];
const GOODS: Words = [
  "Kettle",
  "Lamp",
  "Backpack",
  'Monitor 27"',
  "Toaster",
  "Chair",
  "Drill, 18 V",
];
const STOCK: Words = ["in stock", "out of stock", "ships in 3 days"];

/** Addresses win over words; addresses that end in a shop's list may bring more rows each. */
export const productPrices: Worker = {
  ...ORDINARY,
  slug: "01KHVB70VZJM6RQDNBDFNR5H04",
  path: "tallycart/product-prices",
  title: "Product prices",
  description:
    "Prices, offers and stock of products in online shops, by address or by search words.",
  readme:
    "# Product prices\n\nGive product pages, or words to search for. Prices are as shown on the page.\n",
  versions: ["v1.0.0", "v1.1.0", "v1.2.0", "v1.2.1"],
  descriptor: {
    concurrency: {
      fields: ["product_urls", "search_words"],
      remove_fields: ["search_words"],
      limits: [
        { field: "product_urls", regex: "^https://[^/]+/p/", max: 1 },
        { field: "product_urls", max: 100 },
        { field: "search_words", max: 200 },
      ],
    },
    properties: [
      {
        name: "product_urls",
        type: "array",
        editor: "requestList",
        title: "Product pages",
        description: "Addresses of products or of lists of products.",
        required: false,
        default: [{ url: "https://shop.example.com/list/kettles" }],
      },
      {
        name: "search_words",
        type: "array",
        editor: "stringList",
        title: "Search words",
        description: "Used when there is no address.",
        required: false,
        default: [],
      },
      {
        name: "currency",
        type: "string",
        editor: "select",
        title: "Currency",
        description: "Currency to show.",
        required: false,
        default: "EUR",
        options: CURRENCIES.map((value) => ({ label: value, value })),
      },
      {
        name: "min-price",
        type: "number",
        editor: "number",
        title: "Lowest price",
        description: "Leave out cheaper products.",
        required: false,
        default: 0,
        minimum: 0,
      },
      {
        name: "max-price",
        type: "number",
        editor: "input",
        title: "Highest price",
        description: "Leave out dearer products. Empty for no limit.",
        required: false,
        default: null,
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Products per page or word",
        description: "Stop after this many.",
        required: false,
        default: 15,
        minimum: 1,
        maximum: 1000,
      },
    ],
  },
  columns: columns(
    ["product", "Product", "text"],
    ["price", "Price", "number"],
    ["currency", "Currency", "text"],
    ["was_price", "Price before", "number"],
    ["availability", "Availability", "text"],
    ["colours", "Colours", "array"],
    ["found_by", "Found by", "text"],
    ["product_url", "Page", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 15 }, random.int(40, 900));
  },
  row(part, index, random) {
    const foundBy = subjectOf(part, ["url", "product_urls", "search_words"], "kettle");
    const product = uniqueName(MAKES, GOODS, foundBy, index);
    const price = decimal(random, 4, 480, 2);
    const row: ResultRow = {
      product,
      price: looseNumber(random, price),
      currency: subjectOf(part, ["currency"], "EUR"),
      availability: draw(random, STOCK),
      colours: [cycle(COLOURS, index), cycle(COLOURS, index + 3)],
      found_by: foundBy,
      product_url: `https://shop.${hostFor(index)}/p/${hyphenated(product)}`,
    };
    if (random.chance(0.25)) row["was_price"] = Math.round(price * 130) / 100;
    if (random.chance(0.1))
      row["colours"] = `${cycle(COLOURS, index)}, ${cycle(COLOURS, index + 3)}`;
    return row;
  },
};
