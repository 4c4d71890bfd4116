import { asRecord } from "../../document/document.ts";
import { type IdbDatabase, type IdbFactory, inTransaction, openDatabase } from "./indexed-db.ts";

/**
 * What outlives the worker. Several workers may hold it: one that is replaced, and its successor.
 * Each world is a part of its own, so that a change costs what has changed.
 */
export interface WorldStore {
  read(): Promise<Stored>;
  /**
   * Replaces the head and the parts that are given, and drops the parts that are not listed. With
   * `after` only if nobody else has stored since that revision; false when somebody has.
   */
  write(writing: Writing, after?: number): Promise<boolean>;
}

export interface Stored {
  /** How often was written. */
  readonly revision: number;
  /** Undefined where nothing was stored yet. It may have been written by any version, or by hand. */
  readonly head: unknown;
  /** Undefined where nobody knows them. */
  readonly parts: readonly unknown[] | undefined;
}

export interface Writing {
  readonly head: unknown;
  /** The names of all parts that there are, in their order. */
  readonly names: readonly string[];
  /** Those that have changed, by their names. */
  readonly changed: ReadonlyMap<string, unknown>;
}

const STORE = "worlds";
const HEAD = "all";

/** Keeps it in a database of IndexedDB; each scope of an origin has one of its own. */
export function createWorldStore(idb: IdbFactory, name: string): WorldStore {
  const open = opener(idb, name);
  return {
    async read() {
      return await inTransaction(await open(), STORE, "readonly", async ({ get }) => {
        const { names, ...stored } = readHead(await get(HEAD));
        return {
          ...stored,
          parts: names && (await Promise.all(names.map((one) => get(part(one))))),
        };
      });
    },
    async write({ head, names, changed }, after) {
      return await inTransaction(await open(), STORE, "readwrite", async (values) => {
        const before = readHead(await values.get(HEAD));
        if (after !== undefined && before.revision !== after) return false;
        const left = new Set(names);
        if (before.names === undefined) values.clear(); // whatever it is, nobody would take it away
        for (const old of before.names ?? []) if (!left.has(old)) values.delete(part(old));
        for (const [one, value] of changed) values.put(value, part(one));
        values.put({ revision: before.revision + 1, head, names }, HEAD);
        return true;
      });
    },
  };
}

function opener(idb: IdbFactory, name: string): () => Promise<IdbDatabase> {
  let opened: Promise<IdbDatabase> | undefined;
  return async () => {
    opened ??= openDatabase(idb, name, STORE);
    try {
      const database = await opened;
      const drop = () => {
        database.close();
        opened = undefined;
      };
      database.onversionchange = drop; // somebody deletes it, and would wait for us
      database.onclose = drop;
      return database;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };
}

function part(name: string): string {
  return `world ${name}`;
}

function readHead(record: unknown) {
  const { revision, head = record, names } = asRecord(record);
  const isList = Array.isArray(names) && names.every((name) => typeof name === "string");
  return {
    revision: Number.isSafeInteger(revision) ? Number(revision) : 0,
    head,
    names: isList ? names : undefined,
  };
}
