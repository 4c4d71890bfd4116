import { MockError } from "./mock-error.ts";

/** What nobody foresaw. The message is the error's own, without what the caller sent in headers. */
export function defect(error: unknown, { headers }: Request): MockError {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : "an unknown error";
  const message = `The mock failed: ${withoutSecrets(what, headers).slice(0, 500)}`;
  return new MockError(500, "internal", message);
}

const HARMLESS = new Set(["accept", "content-length", "content-type", "host", "user-agent"]);

/** An unforeseen error may quote its input, keys included. */
function withoutSecrets(text: string, headers: Headers): string {
  const secrets = [...headers].filter(([name]) => !HARMLESS.has(name));
  const words = secrets
    .flatMap(([, value]) => value.split(/\s+/))
    .filter((word) => word.length > 3);
  return words.reduce((clean, word) => clean.replaceAll(word, "[removed]"), text);
}
