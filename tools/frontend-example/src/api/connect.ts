import type { CallbackInbox } from "@coreclaw/mock/browser";

/** What answers the calls of this page. */
export interface Connection {
  readonly baseUrl: string;
  /** Where that is, in words for people. */
  readonly about: string;
  /** Whether the page names a key itself. A proxy of your own adds the real one instead. */
  readonly takesKey: boolean;
  /** Undefined where callbacks go elsewhere: nobody on the internet can call a page. */
  readonly inbox: CallbackInbox | undefined;
}

/**
 * As VITE_CORECLAW_URL says: a whole URL is a mock on another origin, a path such as `/coreclaw` a
 * proxy on this one. Without it the mock runs in this browser; a build that names an address has no
 * mock in it.
 *
 * @throws {Error} The address is none, or this browser cannot hold the mock.
 */
export function connect(): Promise<Connection> {
  return import.meta.env.VITE_CORECLAW_URL
    ? remote(import.meta.env.VITE_CORECLAW_URL)
    : simulated();
}

async function remote(address: string): Promise<Connection> {
  const isOwn = address.startsWith("/");
  const { href } = new URL(address, location.origin);
  const about = isOwn ? "Through this site's own server" : href.replace(/\/$/, "");
  return { baseUrl: href, about, takesKey: !isOwn, inbox: undefined };
}

async function simulated(): Promise<Connection> {
  const { startBrowserMock } = await import("@coreclaw/mock/browser");
  const { baseUrl, callbacks } = await startBrowserMock({ clock: { scale: 60 } });
  const about = "No server: simulated in this browser, a minute in a second";
  return { baseUrl, about, takesKey: true, inbox: callbacks };
}
