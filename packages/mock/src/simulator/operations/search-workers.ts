import { CATALOGUE } from "../catalogue/catalogue.ts";
import { searchWorkers as search } from "../catalogue/search-workers.ts";
import type { Handler } from "./handler.ts";

/** A search for nothing gets here only in the reading that lists all. */
export const searchWorkers: Handler<"searchWorkers"> = ({ search: words, limit = 10 }) => {
  const found = words ? search(words, limit) : CATALOGUE.slice(0, limit);
  return {
    scraper: found.map(({ path, title, description }) => ({ slug: path, title, description })),
  };
};
