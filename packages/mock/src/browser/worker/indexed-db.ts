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
  delete(key: string): IdbRequest;
  clear(): IdbRequest;
}

/** The values of a store within one transaction. What is changed is there for the next `get`. */
export interface Values extends Pick<IdbStore, "put" | "delete" | "clear"> {
  get(key: string): Promise<unknown>;
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
 * Does `work` in one transaction: nobody writes in between. Resolves with what it gives, once what it
 * has written is on its way to the disk. `work` may wait for `get` and for nothing else: the
 * transaction would end meanwhile.
 */
export function inTransaction<T>(
  database: IdbDatabase,
  store: string,
  mode: "readonly" | "readwrite",
  work: (values: Values) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const values = transaction.objectStore(store);
    const done = work({
      get: (key) => resultOf(values.get(key)),
      put: (value, key) => values.put(value, key),
      delete: (key) => values.delete(key),
      clear: () => values.clear(),
    });
    done.catch(reject);
    transaction.oncomplete = () => resolve(done);
    transaction.onabort = () => reject(transaction.error ?? new Error("it was interrupted"));
  });
}

function resultOf(request: IdbRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
