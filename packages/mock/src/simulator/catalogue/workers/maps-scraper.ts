import type { Worker } from "../worker.ts";
import { mapPlaces } from "./map-places.ts";

/** The Worker that guides speak of first: one keyword instead of a list. */
export const mapsScraper: Worker = {
  ...mapPlaces,
  slug: "01KHZ6Q9T0V4S8M2C7X3B5N1WA",
  path: "coreclaw/google-maps-scraper",
  title: "Google Maps scraper",
  description: "Places that a map shows for one keyword.",
  readme: "# Google Maps scraper\n\nOne keyword, one search. Rows come in the order of the map.\n",
  versions: ["v1.0.0", "v1.0.5"],
  descriptor: {
    description: "Searches a map for one keyword.",
    properties: [
      {
        name: "keyword",
        type: "string",
        editor: "input",
        title: "Keyword",
        description: "What to look for.",
        required: true,
        default: "coffee",
      },
      {
        name: "near",
        type: "string",
        editor: "input",
        title: "Near",
        description: "Town, address or postcode.",
        required: false,
        default: "Aarhus",
      },
      {
        name: "max_results",
        type: "integer",
        editor: "number",
        title: "Row limit",
        description: "Stop after this many places.",
        required: false,
        default: 20,
        minimum: 1,
        maximum: 5000,
      },
    ],
  },
};
