import { CATALOGUE } from "./catalogue.ts";
import type { Worker } from "./worker.ts";

/** Words of a search that count; nobody types more, and each one costs a look at every Worker. */
const WORDS_AT_MOST = 20;

/**
 * The Workers that every word of the search is found in, in whatever case: in the title, the path or
 * the description. Best match first, then in the order of the catalogue. Blank words match nothing.
 *
 * @param limit The most Workers to list.
 */
export function searchWorkers(words: string, limit: number): readonly Worker[] {
  const wanted = wordsOf(words);
  if (wanted.length === 0) return [];
  return ENTRIES.map((entry) => ({ worker: entry.worker, score: scoreOf(entry, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score) // a stable sort: equal scores keep the catalogue's order
    .slice(0, limit)
    .map(({ worker }) => worker);
}

interface Entry {
  readonly worker: Worker;
  readonly title: string;
  readonly path: string;
  readonly description: string;
}

const ENTRIES: readonly Entry[] = CATALOGUE.map((worker) => ({
  worker,
  title: worker.title.toLowerCase(),
  path: worker.path.toLowerCase(),
  description: worker.description.toLowerCase(),
}));

function wordsOf(text: string): string[] {
  const words = text.slice(0, 1_000).toLowerCase().split(/\s+/);
  return words.filter((word) => word !== "").slice(0, WORDS_AT_MOST);
}

/** 0 when a word is missing; else more, the more prominent the places are that the words stand in. */
function scoreOf(entry: Entry, wanted: readonly string[]): number {
  const scores = wanted.map((word) => scoreOfWord(entry, word));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function scoreOfWord({ title, path, description }: Entry, word: string): number {
  if (path === word) return 8;
  if (title.startsWith(word)) return 4;
  if (title.includes(word)) return 3;
  if (path.includes(word)) return 2;
  return description.includes(word) ? 1 : 0;
}
