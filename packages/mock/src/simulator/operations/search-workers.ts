import { searchWorkers as search } from "../catalogue/catalogue.ts";
import type { Handler } from "./handler.ts";

export const searchWorkers: Handler<"searchWorkers"> = ({ search: words, limit = 10 }) => ({
  scraper: search(words, limit).map(({ path, title, description }) => ({
    slug: path,
    title,
    description,
  })),
});
