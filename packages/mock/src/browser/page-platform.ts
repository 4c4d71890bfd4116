import type { Addressee } from "./exchange.ts";

// The little that is used of a page, in types of its own (see worker/worker-scope.ts).

/** A Service Worker, as pages see it. */
export interface PageWorker extends Addressee {
  readonly scriptURL: string;
  readonly state: "parsed" | "installing" | "installed" | "activating" | "activated" | "redundant";
  addEventListener(type: "statechange", listener: () => void): void;
  removeEventListener(type: "statechange", listener: () => void): void;
}

export interface PageRegistration {
  readonly scope: string;
  readonly installing: PageWorker | null;
  readonly waiting: PageWorker | null;
  readonly active: PageWorker | null;
  update(): Promise<unknown>;
  unregister(): Promise<boolean>;
}

/** `navigator.serviceWorker`. */
export interface PageWorkers {
  /** The worker that answers this page's requests. */
  readonly controller: PageWorker | null;
  /** The one with the longest scope that a page of that address would lie in. */
  getRegistration(url: string): Promise<PageRegistration | undefined>;
  register(
    script: string,
    options: { scope: string; updateViaCache: "none" },
  ): Promise<PageRegistration>;
  startMessages(): void;
  addEventListener(type: "controllerchange", listener: () => void): void;
  addEventListener(type: "message", listener: (event: PageMessageEvent) => void): void;
  removeEventListener(type: "controllerchange", listener: () => void): void;
  removeEventListener(type: "message", listener: (event: PageMessageEvent) => void): void;
}

export interface PageMessageEvent {
  readonly data: unknown;
  readonly ports: readonly Addressee[];
}

export interface PagePlatform {
  readonly navigator?: { readonly serviceWorker?: PageWorkers | undefined } | undefined;
  readonly location?: { readonly href: string } | undefined;
  /** Whether the page came over https, or from this machine. */
  readonly isSecureContext?: boolean | undefined;
}

/** The page that this code runs in; everything is undefined outside of one. */
export function pagePlatform(): PagePlatform {
  return globalThis as unknown as PagePlatform; // Node's globals have none of it, or less
}
