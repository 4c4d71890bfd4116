import type { AnswerEngine } from "../engine.ts";
import { keyOf } from "../simulator/account/key-of.ts";

/** The shape of the keys in the vendor's examples. */
const REAL_KEY = /^scraper_api_[0-9A-Z]{26}$/;

/** Says once, and without the key, that one came in which may be real. It is served like any other. */
export function warnOfRealKeys(
  engine: AnswerEngine,
  onWarning: (message: string) => void,
): AnswerEngine {
  let hasWarned = false;
  return (request) => {
    if (!hasWarned && REAL_KEY.test(keyOf(request.headers) ?? "")) {
      hasWarned = true;
      onWarning(
        "A key came in that looks real. The mock needs none: any text will do, for example api-key: test.",
      );
    }
    return engine(request);
  };
}
