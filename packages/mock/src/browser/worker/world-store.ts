import { asRecord } from "../../document/document.ts";
import { changeValue, type IdbDatabase, type IdbFactory, openDatabase } from "./indexed-db.ts";

/** One value that outlives the worker. Several workers may hold it: one that is replaced, and its successor. */
export interface WorldStore {
  read(): Promise<Stored>;
  /**
   * Stores a value. With `after` only if nobody else has stored since that revision; false when
   * somebody has.
   */
  write(value: unknown, after?: number): Promise<boolean>;
}

export interface Stored {
  /** How often was written. */
  readonly revision: number;
  /** Undefined where nothing was stored yet. It may have been written by any version, or by hand. */
  readonly value: unknown;
}

const STORE = "worlds";
const KEY = "all";

/** Keeps the value in a database of IndexedDB; each scope of an origin has one of its own. */
export function createWorldStore(idb: IdbFactory, name: string): WorldStore {
  let opened: Promise<IdbDatabase> | undefined;
  const open = async () => {
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
  return {
    async read() {
      return readRecord(await changeValue(await open(), STORE, KEY, () => undefined));
    },
    async write(value, after) {
      let isLate = false;
      await changeValue(await open(), STORE, KEY, (before) => {
        const { revision } = readRecord(before);
        isLate = after !== undefined && revision !== after;
        return isLate ? undefined : { revision: revision + 1, value };
      });
      return !isLate;
    },
  };
}

function readRecord(record: unknown): Stored {
  const { revision, value = record } = asRecord(record);
  return { revision: Number.isSafeInteger(revision) ? Number(revision) : 0, value };
}
