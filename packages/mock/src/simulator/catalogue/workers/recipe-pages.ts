import type { ResultRow } from "../../../generated/models.ts";
import { columns } from "../rows/columns.ts";
import { cycle, draw, looseNumber, type Words } from "../rows/draw.ts";
import { limitedRows } from "../rows/row-limit.ts";
import { subjectOf } from "../rows/subject.ts";
import { hyphenated, uniqueName } from "../rows/unique-name.ts";
import type { Worker } from "../worker.ts";
import { ORDINARY } from "./ordinary.ts";

const WAYS: Words = ["Baked", "Slow", "Quick", "Smoked", "Grandmother's", "Crème de", "Cold"];
const DISHES: Words = [
  "Barley Soup",
  "Plum Cake",
  "Rye Bread",
  "Fennel Salad",
  "Noodles",
  "お茶漬け",
];
const PANTRY: Words = [
  "200 g flour",
  "1 onion, chopped",
  "½ lemon",
  "3 eggs",
  "salt",
  "2 tbsp oil",
];
const STEPS: Words = [
  "Mix everything.\nWait an hour.\nBake at 180 °C until it smells right.",
  'Cook slowly; taste; salt again, "just a little".',
  "Cut, fry, serve with bread.",
];

/** Reads addresses that come as plain texts. */
export const recipePages: Worker = {
  ...ORDINARY,
  slug: "01KHCWY0F6NJQEWSE0PK1E8B9M",
  path: "copper-ladle/recipe-pages",
  title: "Recipe pages",
  description: "Ingredients, steps and times from recipe pages.",
  readme: "# Recipe pages\n\nGive pages or whole sites; each row is one recipe.\n",
  versions: ["v1.0.0"],
  descriptor: {
    concurrency: { fields: ["start_urls"] },
    properties: [
      {
        name: "start_urls",
        type: "array",
        editor: "requestList",
        title: "Pages",
        description: "Where to begin.",
        required: true,
        default: ["https://recipes.example.org/soups"],
      },
      {
        name: "diet",
        editor: "radio",
        title: "Diet",
        description: "A field without a type: its choices tell.",
        default: "any",
        options: [
          { label: "Any", value: "any" },
          { label: "Vegetarian", value: "vegetarian" },
          { label: "Vegan", value: "vegan" },
        ],
      },
      {
        name: "skip_words",
        type: "string",
        editor: "textarea",
        title: "Words to skip",
        description: "Recipes with one of these words are left out.\nOne word per line.",
        required: false,
        default: "",
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Recipes per page",
        description: "Stop after this many.",
        required: false,
        default: 10,
      },
    ],
  },
  columns: columns(
    ["recipe", "Recipe", "text"],
    ["minutes", "Minutes", "integer"],
    ["servings", "Servings", "integer"],
    ["ingredients", "Ingredients", "array"],
    ["steps", "Steps", "text"],
    ["recipe_url", "Page", "text"],
    ["found_on", "Found on", "text"],
  ),
  countRows(part, random) {
    return limitedRows(part, { name: "max_results", otherwise: 10 }, random.int(12, 160));
  },
  row(part, index, random) {
    const start = subjectOf(part, ["url", "start_urls"], "https://recipes.example.org/soups");
    const recipe = uniqueName(WAYS, DISHES, start, index);
    const row: ResultRow = {
      recipe,
      minutes: looseNumber(random, random.int(2, 36) * 5),
      ingredients: [cycle(PANTRY, index), cycle(PANTRY, index + 1), draw(random, PANTRY)],
      steps: draw(random, STEPS),
      recipe_url: `https://recipes.example.org/r/${index + 1}-${hyphenated(recipe)}`,
      found_on: start,
    };
    if (!random.chance(0.15)) row["servings"] = random.int(1, 8);
    return row;
  },
};
