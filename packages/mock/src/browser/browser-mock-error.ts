/** The mock in the browser cannot do that. The message is a sentence that says what to do. */
export class BrowserMockError extends Error {
  override readonly name = "BrowserMockError";
}
