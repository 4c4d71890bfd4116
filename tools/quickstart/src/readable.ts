/** The states of a run in words, as the contract lists them. */
const words = ["", "ready", "running", "succeeded", "failed", "aborting"];

/** A state that nobody knows yet is told by its number. */
export function statusWord(status: number): string {
  return words[status] || `state ${status}`;
}

/** Text of a server for one line of a terminal: no control characters, not too long. */
export function readable(value: unknown): string {
  const line = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const seen = line.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim();
  return seen.length > 60 ? `${seen.slice(0, 59)}…` : seen;
}

export function plural(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? "" : "s"}`;
}
