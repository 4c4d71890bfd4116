// The little that is used of IndexedDB, in types of its own (see worker-scope.ts), with promises.

export interface IdbFactory {
  open(name: string, version: number): IdbOpenRequest;
}

interface IdbRequest<T = unknown> {
  readonly result: T;
  readonly error: unknown;
  onsuccess: (() => void) | null;
  onerror: (() => void) | null;
}

interface IdbOpenRequest extends IdbRequest<IdbDatabase> {
  onupgradeneeded: (() => void) | null;
  onblocked: (() => void) | null;
}

export interface IdbDatabase {
  createObjectStore(name: string): unknown;
  transaction(store: string, mode: "readonly" | "readwrite"): IdbTransaction;
  close(): void;
  onversionchange: (() => void) | null;
  onclose: (() => void) | null;
}

interface IdbTransaction {
  objectStore(name: string): IdbStore;
  readonly error: unknown;
  oncomplete: (() => void) | null;
  onabort: (() => void) | null;
}

interface IdbStore {
  get(key: string): IdbRequest;
  put(value: unknown, key: string): IdbRequest;
}

/** Opens a database of one store, and makes it where there is none. */
export function openDatabase(idb: IdbFactory, name: string, store: string): Promise<IdbDatabase> {
  return new Promise((resolve, reject) => {
    const request = idb.open(name, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("another page holds it open"));
  });
}

/**
 * Replaces the value of `key` by what `change` makes of it, in one transaction: nobody writes in
 * between. `change` gives undefined to leave it as it is. Resolves with what was there before, once
 * the new value is on its way to the disk.
 */
export function changeValue(
  database: IdbDatabase,
  store: string,
  key: string,
  change: (before: unknown) => unknown,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, "readwrite");
    const values = transaction.objectStore(store);
    const found = values.get(key);
    found.onsuccess = () => {
      const after = change(found.result);
      if (after !== undefined) values.put(after, key);
    };
    transaction.oncomplete = () => resolve(found.result);
    transaction.onabort = () => reject(transaction.error ?? new Error("it was interrupted"));
  });
}
