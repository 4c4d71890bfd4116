import type { Addressee } from "../exchange.ts";
import type { IdbFactory } from "./indexed-db.ts";

// The little that the worker uses of its platform, in types of its own: the library for workers
// contradicts the one for pages, and either would let Node's code use a browser's globals.

/** The global scope of a Service Worker. */
export interface WorkerScope {
  readonly location: { readonly search: string };
  readonly registration: { readonly scope: string };
  readonly clients: WorkerClients;
  readonly indexedDB: IdbFactory;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: WorkerFetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: WorkerMessageEvent) => void): void;
}

/** Keeps the worker alive while a promise is open. */
export interface LastingEvent {
  waitUntil(promise: Promise<unknown>): void;
}

export interface WorkerFetchEvent extends LastingEvent {
  readonly request: Request;
  /** Counts only while the event is being dispatched. */
  respondWith(response: Promise<Response>): void;
}

export interface WorkerMessageEvent extends LastingEvent {
  readonly data: unknown;
  /** The first takes the answer. */
  readonly ports: readonly Addressee[];
}

export interface WorkerClients {
  claim(): Promise<void>;
  /** The windows that the worker controls; with `includeUncontrolled`, all of the origin. */
  matchAll(options?: { includeUncontrolled?: boolean }): Promise<readonly WorkerClient[]>;
}

export interface WorkerClient extends Addressee {
  readonly url: string;
}
