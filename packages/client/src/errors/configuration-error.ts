import { CoreClawError } from "./coreclaw-error.ts";

/** An option of the client is wrong: nothing can be sent until it is mended. */
export class ConfigurationError extends CoreClawError {
  declare readonly name: "ConfigurationError";

  constructor(message: string) {
    super("ConfigurationError", message, { effect: "none", sent: "no" });
  }
}
