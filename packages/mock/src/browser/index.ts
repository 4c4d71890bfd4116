// The page's side of the mock in the browser. The worker itself is one file: dist/service-worker.js.

export { BrowserMockError } from "./browser-mock-error.ts";
export type { BrowserWorld } from "./browser-world.ts";
export type { CallbackInbox, ReceivedCallback } from "./callback-inbox.ts";
export {
  type BrowserMock,
  type BrowserMockOptions,
  startBrowserMock,
} from "./start-browser-mock.ts";
